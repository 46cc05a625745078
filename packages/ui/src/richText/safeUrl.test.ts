import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeUrl } from "./safeUrl.js";

describe("safeUrl", () => {
  it.each([
    ...["https://example.com/a?b#c", "http://example.com", "HTTPS://EXAMPLE.COM", "mailto:help@example.com"],
    ...["tel:+37070055010", "sms:+37070055010", "/help/router", "help/router", "./a", "../a", "#speed", "?page=2"],
    ...["/a:b", "#a:b", "?a:b", "/", "help/a:b"],
  ])("keeps %s", (address) => {
    expect(safeUrl(address)).toBe(address);
  });

  it.each([
    ...["javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)"],
    ...[
      "java\tscript:alert(1)",
      "\u0000javascript:alert(1)",
      "\u0001\u001fjavascript:alert(1)",
      "javascript\n:alert(1)",
    ],
    ...["data:text/html,<script>", "vbscript:x", "blob:https://a", "file:///etc/passwd", "help:router", "contact:bill"],
    ...["//evil.example", "/\\evil.example", "\\\\evil.example", "\\/evil.example", "/\t/evil.example", "", "   ", ":"],
    ...["ws://a", "about:blank", "feed:javascript:alert(1)", "view-source:https://a"],
  ])("refuses %j", (address) => {
    expect(safeUrl(address)).toBeUndefined();
  });

  it.each([undefined, null, 1, {}, [], ["javascript:alert(1)"], { toString: () => "javascript:alert(1)" }])(
    "refuses what is no text: %j",
    (address) => {
      expect(safeUrl(address)).toBeUndefined();
    },
  );

  it("keeps only addresses of the web for images", () => {
    expect(safeUrl("https://example.com/a.png", "image")).toBe("https://example.com/a.png");
    expect(safeUrl("/a.png", "image")).toBe("/a.png");
    expect(safeUrl("mailto:a@example.com", "image")).toBeUndefined();
    expect(safeUrl("data:image/svg+xml,<svg onload=alert(1)>", "image")).toBeUndefined();
  });

  it("never lets through what a browser reads as another protocol or another site", () => {
    const pieces = fc.constantFrom(
      ...[
        "javascript",
        "data",
        "JAVA",
        "script",
        ":",
        "/",
        "\\",
        "\n",
        "\t",
        "\u0000",
        " ",
        "alert(1)",
        "//",
        "https",
        ".",
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const safe = safeUrl(parts.join(""));
        if (safe === undefined) return;
        let url: URL;
        try {
          url = new URL(safe, "https://site.example/page");
        } catch {
          return;
        }
        expect(["https:", "http:", "mailto:", "tel:", "sms:"]).toContain(url.protocol);
        if (!/^https?:/i.test(safe)) expect(url.host).toBe("site.example");
      }),
      { numRuns: 2000 },
    );
  });
});
