import type { HighlightRange } from "../answer/searchAnswer.js";
import type { IndexedArticle } from "./indexData.js";

/**
 * Finds the heading that has more of the question than the title and the other headings, counted in letters.
 * @param rangesOf Returns the ranges of a text that match the question.
 * @returns the id of the heading; `undefined` if the title has as much
 */
export function findPart(
  { title, parts: headings = [] }: IndexedArticle,
  rangesOf: (text: string) => readonly HighlightRange[],
): string | undefined {
  const countLetters = (text: string) => rangesOf(text).reduce((sum, [start, end]) => sum + end - start, 0);
  let highest = headings.length > 0 ? countLetters(title) : 0;
  let part: string | undefined;
  for (const { id, text } of headings) {
    const count = countLetters(text);
    if (count > highest) {
      highest = count;
      part = id;
    }
  }
  return part;
}
