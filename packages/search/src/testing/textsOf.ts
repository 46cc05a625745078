import { expect } from "vitest";
import type { HighlightRange } from "../answer/searchAnswer.js";

/** Returns the texts of ranges, after checking that they are in order and within the text. */
export function textsOf(text: string, ranges: readonly HighlightRange[] = []): string[] {
  let at = 0;
  return ranges.map(([start, end]) => {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(end, end + 1)).not.toMatch(/^\p{M}/u);
    at = end;
    return text.slice(start, end);
  });
}
