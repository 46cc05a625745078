import type { RichTextElement } from "@handrail/core";
import { richTextToString } from "@handrail/core/rich-text";
import { describe, expect, it } from "vitest";
import { elementsOf } from "../walkRichText.js";
import { markdownToRichText } from "./markdownToRichText.js";

function read(markdown: string) {
  const problems: string[] = [];
  const body = markdownToRichText(markdown, (problem, place) => problems.push(`${place?.line}: ${problem}`));
  return { body, problems, text: richTextToString(body).trim(), json: JSON.stringify(body) };
}

function elements(markdown: string, tagName: string): RichTextElement[] {
  const { body, problems } = read(markdown);
  expect(problems).toEqual([]);
  return [...elementsOf(body)].filter((element) => element.tagName === tagName);
}

describe("markdownToRichText", () => {
  it("keeps the structure and removes blank lines", () => {
    const { children } = read("## First\n\n1. Open [your bill](help:bill)\n2. Compare\n").body;
    expect(children.map((node) => node.type === "element" && node.tagName)).toEqual(["h2", "ol"]);
  });

  it("removes HTML and unsafe URLs", () => {
    const { json } = read(
      "<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n[x](javascript:alert(1)) **y** <kbd onclick=alert(1)>z</kbd>",
    );
    expect(json).not.toMatch(/script|onerror|onclick/);
    expect(json).toContain('"strong"');
  });

  it("keeps tables and adds the scope of their headers", () => {
    const { json } = read("| Light | Means |\n| --- | --- |\n| White | Well |\n");
    expect(json).toContain('"scope":"col"');
    expect(json).toContain('"td"');
  });

  it.each([
    ["Press **Call**\n*now*.", "Press Call\nnow."],
    ["- **Call**\n  *now*", "Call\nnow"],
    ["- Call\n  <!-- later -->\n  now", "Call\n\nnow"],
  ])("keeps the spaces in %j", (markdown, text) => expect(read(markdown).text).toBe(text));

  it("keeps <br>, also in tables", () => {
    expect(elements("| Mon |\n| --- |\n| 9–12<br>13–17<BR />18 |", "td")[0]?.children).toMatchObject([
      { value: "9–12" },
      { tagName: "br" },
      { value: "13–17" },
      { tagName: "br" },
      { value: "18" },
    ]);
  });

  it("keeps struck out text", () => {
    expect(elements("~~9.99~~ 7.99 <del>8.**50**</del>", "del").map(richTextToString)).toEqual(["9.99", "8.50"]);
  });

  it("keeps a single tilde", () => {
    expect(read("H~2~O, ~5 min~").text).toBe("H~2~O, ~5 min~");
  });

  it("keeps <kbd> and nested pairs of tags", () => {
    expect(elements("Press <kbd>Ctrl</kbd>+<kbd>F<sub>1</sub></kbd>", "kbd").map(richTextToString)).toEqual([
      "Ctrl",
      "F1",
    ]);
  });

  it.each(["", "\n"])("keeps the state of tasks with %j between them", (gap) => {
    const items = elements(`- [x] Unplug\n${gap}- [ ] Wait\n${gap}- Rest`, "li");
    expect(items.map(({ properties }) => properties?.checked)).toEqual([true, false, undefined]);
    expect(items.map((item) => richTextToString(item).trim())).toEqual(["Unplug", "Wait", "Rest"]);
  });

  it("keeps the language of a code block", () => {
    expect(elements("```json\n{}\n```", "code")[0]?.properties).toEqual({ className: ["language-json"] });
  });

  it.each([
    "<!-- one -->\n\nText <!-- two --> text.\n\n<!-- three\n\nfour -->\n<!-->",
    "- one\n  - two\n\n> > quote\n\n&amp; \\* &nbsp; <https://example.com> www.example.com a\\\nb  \nc",
    '[a][b] ![c][b] [b]\n\n[b]: https://example.com/ž "Title"',
    "![Alone](media/a.svg 'Caption')\n\nWith ![one](media/b.svg 'Title') in [a link](help:x 'Title').",
  ])("reports no problem for %j", (markdown) => expect(read(markdown).problems).toEqual([]));

  it.each([
    ["\nType <your name> and press <Enter>.", "2: HTML is not published, so `<your name> <Enter>` would"],
    ["a\n\n<div>Do not\nunplug</div>", "3: HTML is not published, so `<div>Do not unplug</div>` would"],
    ["<!-- a -->\n<!-- b\n--> c", "3: HTML is not published, so `c` would"],
    ["a\n\n<!-- note\n\nb", "3: the comment `<!-- note b` is never closed"],
    ["<!-- note\n\nb\n\n<!-- c -->", "1: the comment `<!-- note b` is never closed"],
    ["a <kbd>b", "1: the tag `<kbd>` has no matching tag"],
    ["a\n\n<br>\nb", "3: HTML is not published, so `<br> b` would"],
    ["# a", "1: a heading with one `#`"],
    ["a\n\n##### b", "3: a heading with more than four `#`"],
    ["| a |\n| - |\n| b | lost |", "3: the words `lost` would not be shown"],
    ["``` js title=a.js\n```", "1: `title=a.js` after the language of a code block"],
    ["a [b](javascript:c)", "1: the address `javascript:c` is not allowed"],
    ["![b](data:image/png;base64,AA)", "1: the address `data:image/png;base64,AA` is not allowed"],
    ["[a]\n\n[a]: javascript:b", "3: the address `javascript:b` is not allowed"],
    ["a\n\n[b]: https://example.com", "3: no link uses the definition `[b]: https://example.com`"],
    ["[a]\n\n[a]: x\n[a]: y", "4: no link uses the definition `[a]: y`"],
    ["a\n[b][c]", "2: `][c]` would be shown literally"],
    ["> [!WARNING]\n> a", "1: `[!WARNING]` would be shown literally"],
    ["a <!-- b\n\nc --> d", "1: `<!--` would be shown literally"],
    ["| a | b |\n| - | - |\n| <!-- c | d --> |", "3: `<!--` would be shown literally"],
    ["a[^1]", "1: `[^1]` would be shown literally"],
  ])("reports the lost text of %j with its line", (markdown, problem) => {
    const { problems } = read(markdown);
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  it("reports broken markup unless it is escaped", () => {
    expect(read("[a][b] and\n[c][d], [e]\\[f], [g]").problems).toEqual([
      expect.stringContaining("1: `][b]`"),
      expect.stringContaining("2: `][d]`"),
    ]);
  });

  it("reports footnotes and their notes", () => {
    expect(read("a[^1]\n\n[^1]: b").problems).toEqual([
      expect.stringContaining("1: footnotes are not supported, so `[^1]`"),
      expect.stringContaining("3: footnotes are not supported, so `[^1]: b`"),
    ]);
  });

  it("quotes the start of a long lost text and passes on all of it", () => {
    const words = "word ".repeat(100).trim();
    markdownToRichText(`<p>${words}</p>`, (problem, place) => {
      expect(problem.length).toBeLessThan(400);
      expect(place?.text).toBe(`<p>${words}</p>`);
    });
    expect.assertions(2);
  });

  it.each([
    [`a\n\n${">".repeat(70)} b`, "3: lists and quotes are nested too deeply"],
    [`${">".repeat(300)} b`, "1: lists and quotes are nested too deeply"],
  ])("reports nesting beyond the limit of pages: %#", (markdown, problem) => {
    expect(read(markdown).problems).toEqual([expect.stringContaining(problem)]);
  });
});
