import { addRange } from "../answer/addRange.js";
import type { HighlightRange } from "../answer/searchAnswer.js";

/** Asked of a service as the mark before a found word. Characters for private use cannot be taken for markup or text. */
export const startMark = "\ue000";
/** Asked of a service as the mark after a found word. */
export const endMark = "\ue001";

/** Text without marks, and what was marked in it. */
export interface MarkedText {
  text: string;
  ranges: readonly HighlightRange[];
}

/**
 * Removes the marks from a text that a service highlighted, and returns the ranges that were marked, in order and without overlap. A range
 * never splits a letter from its accents.
 */
export function readMarked(marked: string): MarkedText {
  const ranges: [number, number][] = [];
  let text = "";
  let start = -1;
  for (const [piece] of marked.matchAll(/[\ue000\ue001]|[^\ue000\ue001]+/g)) {
    if (piece === startMark) start = text.length;
    else if (piece !== endMark) text += piece;
    else if (start >= 0) {
      ranges.push([start, text.length]);
      start = -1;
    }
  }
  const merged: [number, number][] = [];
  for (const [start, end] of ranges) {
    const [from, to] = [startOfCharacter(text, start), endOfCharacter(text, end)];
    if (from < to) addRange(merged, text, from, to);
  }
  return { text, ranges: merged };
}

/** Removes the marks from a text. */
export function withoutMarks(text: string): string {
  return text.replace(/[\ue000\ue001]/g, "");
}

/** A mark on the character before it, or an invisible character. */
const joined = /^[\p{M}\p{Default_Ignorable_Code_Point}]/u;

function startOfCharacter(text: string, start: number): number {
  let at = start;
  while (at > 0 && joined.test(text.slice(at, at + 2))) at -= 1;
  return at;
}

function endOfCharacter(text: string, end: number): number {
  let at = end;
  while (joined.test(text.slice(at, at + 2))) at += 1;
  return at;
}
