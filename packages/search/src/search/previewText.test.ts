import type { RichTextNode } from "@handrail/core/rich-text";
import { describe, expect, it } from "vitest";
import { previewText } from "./previewText.js";

const textOf = (value: string): RichTextNode => ({ type: "text", value });
const element = (tagName: string, id: string | undefined, ...children: RichTextNode[]): RichTextNode => ({
  type: "element",
  tagName,
  ...(id !== undefined && { properties: { id } }),
  children,
});
const intro = element("p", "intro", textOf("Everything is in the box."));
const lights = element("section", undefined, element("h2", "lights", element("span", "red", textOf("Lights"))));
const after = element("p", undefined, textOf("Call us."));
const article = { type: "root", children: [intro, lights, after] } as const;

describe("previewText", () => {
  it.each([
    ["a top-level element", "intro", 3],
    ["an element inside others", "lights", 2],
    ["an unknown element", "other", 3],
    ["no element", undefined, 3],
  ])("shows an article from the part that holds %s", (_, part, count) => {
    expect(previewText(article, part).children).toHaveLength(count);
  });

  it("leaves out the ids of all elements, at any depth", () => {
    expect(JSON.stringify(article)).toContain('"id"');
    expect(JSON.stringify(previewText(article, undefined))).not.toContain('"id"');
  });
});
