import type { RichText } from "@handrail/core";

/** Returns paragraphs as rich text. */
export function text(...paragraphs: readonly string[]): RichText {
  return {
    type: "root",
    children: paragraphs.map((value) => ({
      type: "element",
      tagName: "p",
      properties: {},
      children: [{ type: "text", value }],
    })),
  };
}
