import type { AskedWord, Beginning } from "./matchWords.js";
import type { PhraseTable } from "./openPhrases.js";
import type { WordTable } from "./openWords.js";
import { lowerBound } from "./similarWords.js";
import * as weights from "./weights.js";

/** For each word of the index, how close it is to a word of the question, from 0 to 1. */
export function closenessOf(table: WordTable, asked: readonly AskedWord[]): Float64Array {
  const closeness = new Float64Array(table.words.length);
  const add = (id: number, value: number) => {
    closeness[id] = Math.max(value, closeness[id] ?? 0);
  };
  for (const { exact, inflected, similar, isStopWord } of asked) {
    if (exact !== undefined) add(exact, 1);
    for (const id of inflected) add(id, weights.inflected);
    const isKnown = exact !== undefined || inflected.length > 0;
    for (const each of similar) {
      if (isKnown && !isStopWord && each.kind !== "synonym") continue;
      for (const id of each.ids) add(id, Math.sqrt(each.closeness));
    }
  }
  return closeness;
}

/**
 * Returns the likeness of the question to each phrase of an article, the highest first: the shared information, divided by the
 * phrase's length.
 * @param squares For each word, its squared information.
 */
export function likenesses(
  { firstOf, starts, ids }: PhraseTable,
  article: number,
  closeness: Float64Array,
  squares: Float64Array,
): number[] {
  const found: number[] = [];
  const end = firstOf[article + 1] ?? 0;
  for (let phrase = firstOf[article] ?? 0; phrase < end; phrase += 1) {
    let shared = 0;
    let length = 0;
    const stop = starts[phrase + 1] ?? 0;
    for (let at = starts[phrase] ?? 0; at < stop; at += 1) {
      const id = ids[at] ?? 0;
      const square = squares[id] ?? 0;
      length += square;
      shared += square * (closeness[id] ?? 0);
    }
    if (shared > 0) found.push(shared / Math.sqrt(length));
  }
  return found.sort((a, b) => b - a);
}

/** The articles that have a phrase which begins with the question, letter by letter. */
export interface Continuations {
  /** For each article, the share of the phrase that is typed. */
  typed: ReadonlyMap<number, number>;
  /** The same for articles whose phrase has a longer word than the last one of the question, although that is a word itself. */
  longer: ReadonlyMap<number, number>;
}

/** Finds the articles that have a phrase which begins with the question, in one of its forms. */
export function findContinuations(
  table: WordTable,
  phrases: PhraseTable,
  beginnings: readonly Beginning[],
): Continuations {
  const typed = new Map<number, number>();
  const longer = new Map<number, number>();
  for (const { complete, dropped, last, exact, from, to } of beginnings) {
    const { starts, ids, byFirst, articleOf } = phrases;
    const firstWord = (place: number) => ids[starts[byFirst[place] ?? 0] ?? 0] ?? 0;
    const [first = complete.length === 0 ? from : -1] = complete;
    const stop = complete.length === 0 ? to : first + 1;
    for (
      let place = lowerBound(byFirst.length, (each) => firstWord(each) < first);
      place < byFirst.length;
      place += 1
    ) {
      if (firstWord(place) >= stop) break;
      const phrase = byFirst[place] ?? 0;
      const start = starts[phrase] ?? 0;
      const end = starts[phrase + 1] ?? 0;
      const at = start + complete.length;
      const id = ids[at] ?? 0;
      if (at >= end || id < from || id >= to) continue;
      if (complete.some((word, index) => ids[start + index] !== word)) continue;
      const article = articleOf[phrase] ?? 0;
      const letters = [...ids.subarray(start, end)].map((each) => table.words[each]?.length ?? 0);
      const typedLetters = sum(letters.slice(0, complete.length)) + last.length;
      const share = (typedLetters / sum(letters)) * weights.droppedStopWord ** dropped;
      const shares = exact === undefined || id === exact ? typed : longer;
      shares.set(article, Math.max(shares.get(article) ?? 0, share));
    }
  }
  return { typed, longer };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
