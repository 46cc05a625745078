import type { MatchedField } from "../answer/searchAnswer.js";
import { informationOf } from "./evidence.js";
import { fieldsWithAny, fieldsWithSimilar } from "./fields.js";
import { type AskedWord, idsOf } from "./matchWords.js";
import type { PhraseTable } from "./openPhrases.js";
import type { WordTable } from "./openWords.js";

/** The fields of the index by their position; the first of equal ones counts. */
const names = [
  [0, "title"],
  [2, "summary"],
  [1, "phrasings"],
  [3, "headings"],
  [4, "body"],
] as const;

/** What is compared with the question. */
interface MatchedIndex {
  table: WordTable;
  phrases: PhraseTable;
}

/** Finds the field of an article that contains the most of a question. Returns `undefined` if none contains anything. */
export function findMatchedField(
  { table, phrases }: MatchedIndex,
  asked: readonly AskedWord[],
  article: number,
): MatchedField | undefined {
  const content = asked.filter(({ isStopWord }) => !isStopWord);
  const words = content.length > 0 ? content : asked;
  const found = words.map((each) => ({
    fields: fieldsOf(table, each, article),
    weight: informationOf(table, each),
  }));
  let best: MatchedField | undefined;
  let highest = 0;
  for (const [field, name] of names) {
    const sum = found.reduce((total, { fields, weight }) => total + (fields & (1 << field) ? weight : 0), 0);
    if (sum > highest) {
      best = name;
      highest = sum;
    }
  }
  return best === "phrasings" ? nameOfPhrase({ table, phrases }, words, article) : best;
}

/** Returns the name of the phrase that contains the most of a question: phrasings come before keywords. */
function nameOfPhrase(
  { table, phrases: { firstOf, starts, ids, phrasings } }: MatchedIndex,
  asked: readonly AskedWord[],
  article: number,
): MatchedField {
  const found = asked.map((each) => ({ ids: idsOf(each), weight: informationOf(table, each) }));
  const title = firstOf[article] ?? 0;
  let best = 0;
  let highest = 0;
  for (let phrase = title + 1; phrase < (firstOf[article + 1] ?? 0); phrase += 1) {
    const words = [...ids.subarray(starts[phrase], starts[phrase + 1])];
    const sum = found.reduce((total, each) => total + (words.some((id) => each.ids.has(id)) ? each.weight : 0), 0);
    if (sum > highest) {
      best = phrase - title;
      highest = sum;
    }
  }
  return best > (phrasings[article] ?? 0) ? "keywords" : "phrasings";
}

function fieldsOf(table: WordTable, { exact, inflected, similar }: AskedWord, article: number): number {
  const forms = fieldsWithAny(table, exact === undefined ? inflected : [exact, ...inflected], article);
  return similar.reduce((fields, each) => fields | fieldsWithSimilar(table, each, article), forms);
}
