import { addRange } from "../answer/addRange.js";
import type { HighlightRange } from "../answer/searchAnswer.js";
import type { Analyze } from "./analyze.js";

/** Finds the ranges of a text whose words are among the terms, in order and without overlap. */
export function highlightRanges(text: string, terms: ReadonlySet<string>, analyze: Analyze): HighlightRange[] {
  const found = analyze(text)
    .filter(({ word }) => terms.has(word))
    .sort((a, b) => a.start - b.start);
  const ranges: [number, number][] = [];
  for (const { start, end } of found) addRange(ranges, text, start, end);
  return ranges;
}

/** Splits a text into marked and unmarked pieces. Ranges that do not fit the text are ignored. */
export function splitByRanges(
  text: string,
  ranges: readonly HighlightRange[] = [],
): { text: string; marked: boolean; start: number }[] {
  const pieces: { text: string; marked: boolean; start: number }[] = [];
  let at = 0;
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) pieces.push({ text: text.slice(start, end), marked, start });
  };
  for (const [start, end] of ranges) {
    if (!(start >= at && end > start && end <= text.length)) continue;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, text.length, false);
  return pieces;
}
