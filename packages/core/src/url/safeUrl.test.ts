import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkSchemes, mediaSchemes, safeLink, safeMedia } from "./safeUrl.js";

const page = "https://site.example/help/page?old#old";

describe("safeLink", () => {
  it.each([
    ...["https://example.com/a?b#c", "http://example.com", "HTTPS://EXAMPLE.COM", "mailto:help@example.com"],
    ...["tel:+37070055010", "sms:+37070055010", "/help/router", "help/router", "./a", "../a", "#speed", "?page=2"],
    ...["/a:b", "#a:b", "?a:b", "/", "help/a:b"],
  ])("returns %s unchanged", (address) => {
    expect(safeLink(address)).toBe(address);
  });

  it.each([
    [" https://example.com ", "https://example.com"],
    ["\u0000/help\u001f", "/help"],
    ["/he\nlp", "/help"],
    ["ma\tilto:help@example.com", "mailto:help@example.com"],
  ])("removes the characters that browsers ignore from %j", (address, expected) => {
    expect(safeLink(address)).toBe(expected);
  });

  it.each([
    ...["javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)"],
    ...["java\tscript:alert(1)", "\u0000javascript:alert(1)", "\u0001\u001fjavascript:alert(1)"],
    ...["javascript\n:alert(1)", "data:text/html,<script>", "vbscript:x", "blob:https://a", "file:///etc/passwd"],
    ...["help:router", "contact:bill", "ws://a", "about:blank", "feed:javascript:alert(1)", "view-source:https://a"],
    ...["//evil.example", "/\\evil.example", "\\\\evil.example", "\\/evil.example", "/\t/evil.example"],
    ...["", "   ", ":", ":a"],
  ])("rejects %j", (address) => {
    expect(safeLink(address)).toBeUndefined();
  });

  it.each([undefined, null, 1, {}, [], ["/help"], { toString: () => "/help" }])("rejects %j, not a text", (address) => {
    expect(safeLink(address)).toBeUndefined();
  });

  it("takes linear time for a long row of spaces", () => {
    const row = `a${" ".repeat(2_000_000)}b`;
    expect(safeLink(row)).toBe(row);
  });
});

describe("safeMedia", () => {
  it.each(["https://example.com/a.png", "http://example.com/a.mp4", "/a.png", "a.png"])("returns %s", (address) => {
    expect(safeMedia(address)).toBe(address);
  });

  it.each([
    "mailto:a@example.com",
    "tel:1",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "data:image/png;base64,AA==",
    "blob:https://site.example/1",
    "javascript:alert(1)",
    "//evil.example/a.png",
  ])("rejects %s", (address) => {
    expect(safeMedia(address)).toBeUndefined();
  });
});

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          "javascript",
          "data",
          "JAVA",
          "script",
          "blob",
          "https",
          "HTTP",
          "mailto",
          "file",
          ":",
          "/",
          "//",
          "\\",
          "?",
          "#",
        ],
        ...[
          "\n",
          "\t",
          "\r",
          "\u0000",
          "\u001f",
          " ",
          "\u00a0",
          "\u2028",
          "\u200b",
          "\ufeff",
          "@",
          ".",
          "..",
          "evil.example",
        ],
        ...["alert(1)", "%6a", "&#106;", "%0a", "ｊ", "ſ", "K"],
      ),
      fc.string({ maxLength: 3, unit: "binary" }),
    ),
    { maxLength: 9 },
  )
  .map((pieces) => pieces.join(""));

// The browser's own parser is the oracle.
function parse(address: string): URL | undefined {
  try {
    return new URL(address, page);
  } catch {
    return undefined;
  }
}

describe.each([
  { name: "safeLink", safe: safeLink, schemes: linkSchemes },
  { name: "safeMedia", safe: safeMedia, schemes: mediaSchemes },
])("$name, for hostile addresses", ({ safe, schemes }) => {
  it("returns no address that a browser reads as another scheme, or as another site without a scheme", () => {
    fc.assert(
      fc.property(hostile, (address) => {
        const result = safe(address);
        const url = result === undefined ? undefined : parse(result);
        if (result === undefined || !url) return;
        expect(schemes.map((scheme) => `${scheme}:`)).toContain(url.protocol);
        if (!/^[a-z]+:/i.test(result)) expect(url.origin).toBe("https://site.example");
      }),
      { numRuns: 5_000, seed: 5 },
    );
  });

  it("returns an address that leads where the browser would go with the one it was given", () => {
    fc.assert(
      fc.property(hostile, (address) => {
        const result = safe(address);
        if (result !== undefined) expect(parse(result)?.href).toBe(parse(address)?.href);
      }),
      { numRuns: 5_000, seed: 5 },
    );
  });

  it("accepts every absolute address with one of its schemes", () => {
    fc.assert(
      fc.property(fc.constantFrom(...schemes), fc.webUrl({ validSchemes: ["https"] }), (scheme, address) => {
        const written = address.replace("https:", `${scheme}:`);
        expect(safe(written)).toBe(written);
      }),
      { seed: 5 },
    );
  });
});
