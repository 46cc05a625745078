import type { Fold } from "./fold.js";
import { stretches, unspaced } from "./unspaced.js";

/** A stretch of Chinese characters alone. */
const han = /^[\p{Script=Han}\p{M}\p{Default_Ignorable_Code_Point}]+$/u;
/** Chinese characters of one code unit that `fold` only replaces by others of one. */
const plainHan = /^[\u3400-\u9fff]+$/;
/** A character of such a script with the marks on it, and what makes a character longer than one code unit. */
const characters = /[\s\S][\p{M}\p{Default_Ignorable_Code_Point}ﾞﾟ]{0,4}/gu;
const combined = /[\p{M}\p{Default_Ignorable_Code_Point}ﾞﾟ]|[^\0-\uffff]/u;
/** The maximum number of characters in one call of the segmenter, whose running time for longer text is not specified. */
const maxSegmentedLength = 990;

/** Adds a part of a text. @param joined Whether other parts contain it as well. @param folded Its folded form, if that is known. */
export type AddPart = (start: number, end: number, joined?: boolean, folded?: string) => void;

/** How a script without spaces is split. */
export interface UnspacedSplit {
  fold: Fold;
  /** Finds the words. Without it, only pairs of characters are found. */
  segmenter: Intl.Segmenter | undefined;
  /** Whether stretches of Chinese characters are also given to the segmenter. */
  segmentsHan: boolean;
}

/**
 * Adds the parts of a word that has a script without spaces: each word of another script, and what the script is split into.
 * @returns whether it has such a script; nothing is added otherwise
 */
export function splitUnspaced(word: string, { fold, segmenter, segmentsHan }: UnspacedSplit, add: AddPart): boolean {
  if (!unspaced.test(word)) return false;
  for (const { 0: stretch, index } of word.matchAll(stretches)) {
    const addPart: AddPart = (start, end, joined, folded) => add(index + start, index + end, joined, folded);
    if (!unspaced.test(stretch)) addPart(0, stretch.length);
    else if (!segmentsHan && han.test(stretch)) addHan(stretch, fold, addPart);
    else addSegments(stretch, segmenter, addPart);
  }
  return true;
}

/**
 * Adds each Chinese character, and the pair that it begins. Dictionaries of browsers differ, need most of the time of an analysis, and find
 * fewer right answers.
 */
function addHan(run: string, fold: Fold, add: AddPart): void {
  const ends = characterEnds(run);
  const folded = plainHan.test(run) ? fold(run) : undefined;
  let start = 0;
  for (let at = 0; at < ends.length; at += 1) {
    const end = ends[at] ?? 0;
    const next = ends[at + 1];
    add(start, end, ends.length > 1, folded?.slice(start, end));
    if (next !== undefined) add(start, next, false, folded?.slice(start, next));
    start = end;
  }
}

/** Adds the words that the segmenter finds in a text without spaces, then its pairs of characters. */
function addSegments(run: string, segmenter: Intl.Segmenter | undefined, add: AddPart): void {
  const ends = characterEnds(run);
  let start = 0;
  for (const [index, end] of ends.entries()) {
    const next = ends[index + 1];
    if (next !== undefined && next - start <= maxSegmentedLength) continue;
    for (const { segment, index: at } of segmenter?.segment(run.slice(start, end)) ?? []) {
      add(start + at, start + at + segment.length);
    }
    start = end;
  }
  for (const index of ends.keys()) {
    const second = ends[index + 1];
    const isAlone = ends.length === 1 && !segmenter;
    if (second !== undefined || isAlone) add(ends[index - 1] ?? 0, second ?? run.length);
  }
}

/** Returns the end of each character. A mark or an invisible character belongs to the character before it. */
function characterEnds(run: string): Uint32Array {
  if (!combined.test(run)) return Uint32Array.from({ length: run.length }, (_, at) => at + 1);
  const ends: number[] = [];
  for (const [character] of run.matchAll(characters)) ends.push((ends.at(-1) ?? 0) + character.length);
  return Uint32Array.from(ends);
}
