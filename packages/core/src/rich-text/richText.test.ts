import { describe, expect, it } from "vitest";
import { type RichTextNode, richTextElements, richTextToString } from "./richText.js";

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

  it("reads deep trees", () => {
    let node = text("deep");
    for (let depth = 0; depth < 500; depth++) node = element("span", node);
    expect(richTextToString(node)).toBe("deep");
  });
});
