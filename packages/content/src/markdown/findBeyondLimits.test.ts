import type { RichTextText } from "@handrail/core";
import { richTextLimits } from "@handrail/core/rich-text";
import { describe, expect, it } from "vitest";
import { findBeyondLimits } from "./findBeyondLimits.js";

/** Returns the losses of `length` text nodes, each with `a` on its own line. */
function lossesOf(length: number) {
  const children = Array.from({ length }, (): RichTextText => ({ type: "text", value: "a" }));
  const starts = new Map(children.map((child, index) => [child, index * 2]));
  return findBeyondLimits({ richText: { type: "root", children }, starts }, "a\n".repeat(length));
}

describe("findBeyondLimits", () => {
  it("finds nothing in a text of the maximum length", () => {
    expect(lossesOf(richTextLimits.nodes)).toEqual([]);
  });

  it("finds the line and the text beyond the maximum length", () => {
    expect(lossesOf(richTextLimits.nodes + 2)).toEqual([
      { line: richTextLimits.nodes + 1, text: "a\na\n", problem: expect.stringContaining("the text is too long") },
    ]);
  });
});
