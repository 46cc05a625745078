import { richTextToString } from "@handrail/core/rich-text";
import { describe, expect, it } from "vitest";
import { markdownToRichText } from "./markdown.js";

describe("markdownToRichText", () => {
  it("keeps structure and leaves blank lines out", () => {
    const { children } = markdownToRichText("## First\n\n1. Open [your bill](help:bill)\n2. Compare\n");
    expect(children.map((node) => node.type === "element" && node.tagName)).toEqual(["h2", "ol"]);
  });

  it("leaves HTML and unsafe addresses out", () => {
    const text = JSON.stringify(
      markdownToRichText("<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n[x](javascript:alert(1)) **y**"),
    );
    expect(text).not.toMatch(/script|onerror/);
    expect(text).toContain('"strong"');
  });

  it("keeps tables, with headers that say what they head", () => {
    const json = JSON.stringify(markdownToRichText("| Light | Means |\n| --- | --- |\n| White | Well |\n"));
    expect(json).toContain('"scope":"col"');
    expect(json).toContain('"td"');
  });

  it("keeps the spaces of running text", () => {
    expect(richTextToString(markdownToRichText("Press **Call**\n*now*.")).trim()).toBe("Press Call\nnow.");
  });
});
