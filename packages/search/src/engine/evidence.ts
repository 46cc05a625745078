import { fieldsWith, fieldsWithSimilar } from "./fields.js";
import { type AskedWord, weightOf } from "./matchWords.js";
import { rarity, type WordTable } from "./openWords.js";
import type { Ranked, RankedIndex } from "./rankedIndex.js";
import { idsOfSimilar } from "./similarWords.js";

/** What speaks for the best hit as the answer to the question. */
export interface Evidence {
  /** The best hit's score for each unit of information in the question. */
  scorePerInformation: number;
  /** The share of the question's information that the best hit contains, 0 to 1. */
  matched: number;
  /** The share that the best hit contains only as the beginning of a longer word. */
  unfinished: number;
  /** The share that the best hit contains only with a slip or as a part of another word. */
  misspelt: number;
  /** The share of words that no article contains. */
  unknown: number;
  /** How far the second hit is behind the best one, 0 to 1. */
  margin: number;
  /** The likeness of the question to the closest title, phrasing or keyword, 0 to 1. */
  likeness: number;
  /** The share of a title, phrasing or keyword that the question is, if one begins with the question. */
  typed: number;
  /** The number of words in the question; a stop word counts less. */
  words: number;
  /** Whether the question has a word that is not a stop word. */
  hasContent: boolean;
  /** Whether the best hit has another number or code of the same form where the question has one. */
  hasOtherCode: boolean;
}

/** Collects the evidence that an article answers the question, apart from the margin to the next one. */
export function weigh(
  { table, phrases, otherCodes }: RankedIndex,
  { article, score, likeness, typed }: Ranked,
  asked: readonly AskedWord[],
): Omit<Evidence, "margin"> {
  const shares = { matched: 0, unfinished: 0, misspelt: 0, missing: 0 };
  let squares = 0;
  let words = 0;
  let unknown = 0;
  let hasOtherCode = false;
  for (const each of asked) {
    const weight = weightOf(each);
    const information = weight * informationOf(table, each);
    const how = howContained(table, each, article);
    shares[how] += information;
    squares += information ** 2;
    words += weight;
    if (!isKnown(each)) unknown += information;
    const isMissing = how !== "matched" && how !== "unfinished";
    hasOtherCode ||= isMissing && otherCodes(each.word).some((id) => fieldsWith(table, id, article) > 0);
  }
  const total = shares.matched + shares.unfinished + shares.misspelt + shares.missing;
  const hasPhrases = (phrases.firstOf[article + 1] ?? 0) > (phrases.firstOf[article] ?? 0);
  return {
    scorePerInformation: score / total,
    matched: shares.matched / total,
    unfinished: shares.unfinished / total,
    misspelt: shares.misspelt / total,
    unknown: unknown / total,
    // An article without a title and keywords has no likeness; use the matched share instead.
    likeness: hasPhrases ? likeness / Math.sqrt(squares) : shares.matched / total / 2,
    typed,
    words,
    // Many words begin with a single letter. One of a script after Cyrillic may be a word.
    hasContent: asked.some(({ word, isStopWord }) => !isStopWord && (word.length > 1 || word > "я")),
    hasOtherCode,
  };
}

function isKnown({ exact, inflected, similar }: AskedWord): boolean {
  return exact !== undefined || inflected.length > 0 || similar.some(({ kind }) => kind === "synonym");
}

/** Returns how much a word of the question tells: the fewer articles contain it, the more. */
export function informationOf({ information, size }: WordTable, { exact, inflected, similar }: AskedWord): number {
  const [synonym] = similar.filter(({ kind }) => kind === "synonym").flatMap(idsOfSimilar);
  const known = exact ?? inflected[0] ?? synonym;
  return known === undefined ? rarity(0, size) : (information[known] ?? 0);
}

/** Returns how an article contains a word of the question. A synonym is as good as the word. */
function howContained(table: WordTable, { exact, inflected, similar }: AskedWord, article: number) {
  const isContained = (id: number) => fieldsWith(table, id, article) > 0;
  if ((exact !== undefined && isContained(exact)) || inflected.some(isContained)) return "matched";
  const kind = similar.find((each) => fieldsWithSimilar(table, each, article) > 0)?.kind ?? "missing";
  return kind === "synonym" ? "matched" : kind;
}
