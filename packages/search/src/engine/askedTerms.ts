import { informationOf } from "./evidence.js";
import type { AskedWord } from "./matchWords.js";
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
    const { isStopWord, exact, inflected, similar } = each;
    const alike = similar.flatMap(({ ids, together }) => together?.flat() ?? ids);
    const words = new Set([exact ?? [], inflected, alike].flat().map((id) => table.words[id] ?? ""));
    return isStopWord || words.size === 0 ? [] : [{ words, weight: informationOf(table, each) }];
  });
}
