import type { OtherCodes } from "./codes.js";
import type { PhraseTable } from "./openPhrases.js";
import type { WordTable } from "./openWords.js";
import type { ScoreArticles } from "./scoreArticles.js";

/** An article that was found. */
export interface Ranked {
  /** Its position in the index. */
  article: number;
  score: number;
  /** The likeness of the question to its closest phrase. */
  likeness: number;
  /** The share of its phrase that is typed, if one begins with the question. */
  typed: number;
}

/** The parts of the index that ranking needs. */
export interface RankedIndex {
  table: WordTable;
  phrases: PhraseTable;
  scoreArticles: ScoreArticles;
  otherCodes: OtherCodes;
  /** For each word, its squared information. */
  squares: Float64Array;
}
