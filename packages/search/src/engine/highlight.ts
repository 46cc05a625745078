import type { Analyze } from "./analyze.js";

/** A stretch of a text: where it starts and where it ends, exclusive, in UTF-16 units. */
export type HighlightRange = readonly [start: number, end: number];

/** The stretches of a text whose words are among the terms, in order and without overlap. */
export function highlightRanges(text: string, terms: ReadonlySet<string>, analyze: Analyze): HighlightRange[] {
  const found = analyze(text)
    .filter(({ term, weight }) => weight === 1 && terms.has(term))
    .sort((a, b) => a.start - b.start);
  const ranges: [number, number][] = [];
  for (const { start, end } of found) {
    const last = ranges.at(-1);
    // Neighbours with only a space between them are one mark: "Wi-Fi slow".
    if (last && (start <= last[1] || /^[\s-\u2010\u2011]$/.test(text.slice(last[1], start)))) {
      last[1] = Math.max(last[1], end);
    } else ranges.push([start, end]);
  }
  return ranges;
}

/** The text in pieces, those inside the ranges marked. Ranges that do not fit the text are left out. */
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
