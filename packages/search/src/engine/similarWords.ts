import type { WordTable } from "./openWords.js";
import type { FindSlips } from "./slips.js";
import * as weights from "./weights.js";

/** Words of the index that are similar to a word of the question. They never count as much as the word itself. */
export interface SimilarWords {
  /** The kind of evidence that it is for an answer. */
  kind: "unfinished" | "misspelt" | "synonym";
  ids: readonly number[];
  /** Words that only count where a field has one of each list: the synonym "sim card". It is without `ids` then. */
  together?: readonly (readonly number[])[];
  /** How close they are, from 0 to 1. */
  closeness: number;
}

/** Returns the ids of similar words, also of those that only count together. */
export function idsOfSimilar({ ids, together }: SimilarWords): readonly number[] {
  return together?.flat() ?? ids;
}

/** Whether a word has a digit. A slip in it would make it another number or code. */
export function hasDigit(word: string): boolean {
  return /\p{N}/u.test(word);
}

/** Returns the ids of the words that begin with a text. */
export function idsBeginningWith(table: WordTable, beginning: string): number[] {
  const { from, to } = idsWithBeginning(table, beginning);
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** Returns the range of ids of the words that begin with a text. */
export function idsWithBeginning({ words }: WordTable, beginning: string): { from: number; to: number } {
  const from = lowerBound(words.length, (at) => (words[at] ?? "") < beginning);
  let to = from;
  while (words[to]?.startsWith(beginning)) to += 1;
  return { from, to };
}

/** Returns the first position of a sorted list that is not before the searched one. */
export function lowerBound(length: number, isBefore: (position: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds longer words that begin with a word. */
export function findBeginnings(table: WordTable, word: string): SimilarWords {
  const ids = idsBeginningWith(table, word).filter((id) => table.words[id] !== word);
  return { kind: "unfinished", ids, closeness: weights.beginning };
}

/** Finds words with one slip, and for long words with two. */
export function findMisspelt(findSlips: FindSlips, word: string): SimilarWords[] {
  const found = word.length >= 3 ? findSlips(word, word.length >= 8 ? 2 : 1) : [];
  return [1, 2].map((count) => ({
    kind: "misspelt",
    ids: found.filter(({ slips }) => slips === count).map(({ id }) => id),
    closeness: weights.slip / count,
  }));
}

/** Finds codes that share more than half of their characters with an unknown code, from the start. */
export function findNearCodes(table: WordTable, word: string): SimilarWords {
  for (let length = word.length - 1; length >= 4 && length * 2 > word.length; length -= 1) {
    const ids = idsBeginningWith(table, word.slice(0, length));
    if (ids.length > 0) return { kind: "misspelt", ids, closeness: weights.slip / 2 };
  }
  return { kind: "misspelt", ids: [], closeness: 0 };
}
