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

function failOnProblem(problem: string) {
  throw new Error(problem);
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
    ["a <kbd class=b>c</kbd>", '1: the tag `<kbd class=b>` has `class="b"`, which is not published'],
    [
      "<img src='media/a.png' alt='a' width='50%'>",
      "which is not published. It may have src, alt, title, width, height.",
    ],
    ["<img alt=a>", "1: the tag `<img alt=a>` has no address"],
    ["<summary>a</summary>", "1: the tag `<summary>a</summary>`"],
    [
      '<video src="media/a.mp4" autoplay></video>',
      '1: the tag `<video src="media/a.mp4" autoplay>` has `autoplay`, which',
    ],
    ["a\n\n[]()", "3: the link has no address"],
    ["[](help:b)", "1: the link to `help:b` has no text"],
    ["![a]()", "1: the picture has no address"],
    ["[a](//b.example)", "1: the address `//b.example` is not allowed"],
    ["![a](http://b.example/c.png)", "1: the address `http://b.example/c.png` is not allowed"],
    ["[^1]: a", "1: no link uses the definition `[^1]: a`"],
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
    ["> [!WARN]\n> a", "1: `[!WARN]` would be shown literally"],
    ["> [!NOTE] a\n> b", "1: `[!NOTE]` would be shown literally"],
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

  it("reports lines and columns", () => {
    const places: unknown[] = [];
    markdownToRichText("a\n\nType <your name> or\n  [b][c].", (_, place) => places.push([place?.line, place?.column]));
    expect(places).toEqual([
      [3, 6],
      [4, 5],
    ]);
  });

  it("numbers footnotes, and gives them ids in any alphabet that their links lead to", () => {
    const body = markdownToRichText("Fees[^žemės] and fees[^žemės].\n\n[^žemės]: By **law**.", failOnProblem, {
      locale: "lt",
      idPrefix: "pay-",
    });
    const ids = [...elementsOf(body)].flatMap(({ properties }) => properties?.id ?? []);
    const links = [...elementsOf(body)].flatMap(({ properties }) => properties?.href ?? []);
    expect(ids).toEqual(["pay-note-1-from", "pay-note-1-from-2", "pay-note-1"]);
    expect(links).toEqual(["#pay-note-1", "#pay-note-1", "#pay-note-1-from", "#pay-note-1-from-2"]);
    expect(richTextToString(body)).toBe("Fees1 and fees1.\nIšnašos\nBy law. ↩ ↩2\n");
  });

  it("writes no English heading above footnotes in a language without words", () => {
    const body = markdownToRichText("a[^1]\n\n[^1]: b", failOnProblem, { locale: "sw" });
    expect(richTextToString(body)).toBe("a1\nb ↩\n");
  });

  it.each([
    ["> [!WARNING]\n> Do **not** unplug it.", "warning", "Do not unplug it.\n"],
    ["> [!caution]\n>\n> a\n>\n> - b", "danger", "a\nb\n"],
    ["> [!TIP]\n> > [!NOTE]\n> > a", "tip", "a\n"],
    ["> [!IMPORTANT]  \n> **a**", "note", "a\n"],
  ])("reads the callout %j", (markdown, kind, text) => {
    const [callout] = elements(markdown, "aside");
    expect(callout?.properties).toEqual({ dataCallout: kind });
    expect(callout && richTextToString(callout)).toBe(text);
  });

  it("reads details with Markdown in them", () => {
    const [details] = elements(
      "<details open>\n<summary>More &amp; more</summary>\n\n- **a**\n\n</details>",
      "details",
    );
    expect(details?.properties).toEqual({ open: true });
    expect(details?.children).toMatchObject([{ tagName: "summary" }, { tagName: "ul" }]);
    expect(details && richTextToString(details)).toBe("More & more\na\n");
  });

  it("puts loose text in details into a paragraph", () => {
    const [details] = elements("<details><summary>a</summary>b <kbd>c</kbd></details>", "details");
    expect(details?.children).toMatchObject([
      { tagName: "summary" },
      { tagName: "p", children: [{}, { tagName: "kbd" }] },
    ]);
  });

  it.each([
    '<figure><img src="media/a.svg" alt="A" width="320"><figcaption>Caption</figcaption></figure>',
    "<figure>\n\n![A](media/a.svg)\n\n<figcaption>Caption</figcaption>\n</figure>",
  ])("reads the figure %j", (markdown) => {
    const [figure, ...others] = elements(markdown, "figure");
    expect(others).toEqual([]);
    expect(figure?.children).toMatchObject([
      { tagName: "img", properties: { src: "media/a.svg", alt: "A" } },
      { tagName: "figcaption", children: [{ value: "Caption" }] },
    ]);
  });

  it.each([
    '<video src="media/a.mp4" poster="media/a.png" controls playsinline title="Restart"></video>',
    '<video src="media/a.mp4" poster="media/a.png" title="Restart">\n</video>',
  ])("reads the video %j as a figure", (markdown) => {
    expect(elements(markdown, "figure")[0]?.children).toEqual([
      {
        type: "element",
        tagName: "video",
        properties: { src: "media/a.mp4", poster: "media/a.png", title: "Restart" },
        children: [],
      },
    ]);
  });

  it("reads the captions of a video", () => {
    const [track] = elements(
      '<video src="media/a.mp4">\n<track kind="captions" src="media/a.vtt" srclang="lt" label="Lietuvių" default>\n</video>',
      "track",
    );
    expect(track?.properties).toEqual({
      kind: "captions",
      src: "media/a.vtt",
      srcLang: "lt",
      label: "Lietuvių",
      default: true,
    });
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
