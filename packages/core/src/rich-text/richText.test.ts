import { describe, expect, it } from "vitest";
import { type RichTextNode, richTextElements, richTextLimits, richTextToString } from "./index.js";

const text = (value: string): RichTextNode => ({ type: "text", value });
const element = (tagName: string, ...children: RichTextNode[]): RichTextNode => ({
  type: "element",
  tagName,
  children,
});

describe("richTextElements", () => {
  it.each([
    "script",
    "style",
    "iframe",
    "object",
    "embed",
    "form",
    "input",
    "button",
    "svg",
    "math",
    "template",
    "base",
  ])("has no %s, which could run, load or ask for something", (tagName) =>
    expect(richTextElements).not.toContain(tagName),
  );

  it("has no heading of the page itself, and none twice", () => {
    expect(richTextElements).not.toContain("h1");
    expect(new Set(richTextElements).size).toBe(richTextElements.length);
  });
});

describe("richTextToString", () => {
  it("keeps words of one line together and blocks apart", () => {
    const root = {
      type: "root" as const,
      children: [
        element("h2", text("Reset")),
        element("p", text("Press "), element("strong", text("OK")), text("."), element("br"), text("Wait.")),
        element("ul", element("li", text("one")), element("li", text("two"))),
      ],
    };
    expect(richTextToString(root)).toBe("Reset\nPress OK.\nWait.\none\ntwo\n");
  });

  it("starts a new line for a block after running text", () => {
    const nested = element("ul", element("li", text("two")));
    expect(richTextToString(element("li", text("one"), nested))).toBe("one\ntwo\n");
  });

  it("keeps table cells apart", () => {
    const row = element("tr", element("th", text("Mon")), element("td", text("9–12"), element("br"), text("13–17")));
    expect(richTextToString(row)).toBe("Mon\t9–12\n13–17\t\n");
  });

  it("reads a single node, and nothing from what has no text", () => {
    expect(richTextToString(text("a < b & c"))).toBe("a < b & c");
    expect(richTextToString(element("img"))).toBe("");
    expect(richTextToString({ type: "root", children: [] })).toBe("");
  });

  it("reads as deep as a text is rendered, and no deeper", () => {
    let node = text("deep");
    for (let depth = 0; depth < richTextLimits.depth; depth++) node = element("span", node);
    const root = { type: "root" as const, children: [node] };
    expect(richTextToString(root)).toBe("deep");
    expect(richTextToString({ ...root, children: [element("span", node)] })).toBe("");
    for (let depth = 0; depth < 50_000; depth++) node = element("span", node);
    expect(richTextToString(node)).toBe("");
  });

  it("reads as many nodes as are rendered", () => {
    let doubling = element("strong", text("x"));
    for (let depth = 0; depth < 40; depth++) doubling = element("em", doubling, doubling);
    const read = richTextToString(doubling);
    expect(read).toMatch(/^x+$/);
    expect(read.length).toBeLessThan(richTextLimits.nodes);
  });

  it("reads a cyclic tree once", () => {
    const children = [text("round")];
    const circle = element("p", ...children);
    Object.assign(circle, { children: [...children, circle] });
    expect(richTextToString(circle)).toBe("round\n");
  });

  it.each([
    ...[undefined, null, 0, "text", {}, { type: "root" }, { type: "root", children: "text" }, { children: {} }],
    ...[null, 1, "x", [], {}, { type: "text" }, { type: "text", value: { toString: "x" } }, { type: "comment" }].map(
      (child) => ({ type: "root", children: [child] }),
    ),
    ...[{ type: "element" }, { type: "element", tagName: 1 }, { type: "raw", value: "x" }],
    { type: "element", tagName: "p" },
  ])("reads nothing from the malformed tree %j", (tree) => {
    // Untyped content, as a server may send it.
    expect(richTextToString(tree as RichTextNode)).toBe("");
  });
});
