import { informationOf } from "./evidence.js";
import { type AskedWord, idsOf } from "./matchWords.js";
import type { WordTable } from "./openWords.js";

/** A word of the question, as the words of the index that match it. */
export interface AskedTerm {
  words: ReadonlySet<string>;
  /** How much it tells. */
  weight: number;
}

/** Returns the words of a question, apart from stop words. */
export function askedTerms(table: WordTable, asked: readonly AskedWord[]): AskedTerm[] {
  return asked.flatMap((each) => {
    const words = new Set(Array.from(idsOf(each), (id) => table.words[id] ?? ""));
    return each.isStopWord || words.size === 0 ? [] : [{ words, weight: informationOf(table, each) }];
  });
}
