import { informationOf } from "./evidence.js";
import { type AskedWord, idsOf } from "./matchWords.js";
import type { WordTable } from "./openWords.js";

/** A word of the question, as the words of the index that match it. */
export interface AskedTerm {
  words: ReadonlySet<string>;
  /** How much it tells. */
  weight: number;
}

/** Returns the words of a question, apart from stop words. The characters of a Chinese text count only if none of its pairs is known. */
export function askedTerms(table: WordTable, asked: readonly AskedWord[]): AskedTerm[] {
  const content = asked.filter(({ isStopWord }) => !isStopWord);
  const whole = termsOf(
    table,
    content.filter(({ isInside }) => !isInside),
  );
  return whole.length > 0 ? whole : termsOf(table, content);
}

function termsOf(table: WordTable, asked: readonly AskedWord[]): AskedTerm[] {
  return asked.flatMap((each) => {
    const words = new Set(Array.from(idsOf(each), (id) => table.words[id] ?? ""));
    return words.size === 0 ? [] : [{ words, weight: informationOf(table, each) }];
  });
}
