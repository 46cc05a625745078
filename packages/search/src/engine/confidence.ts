import type { SearchConfidence } from "@handrail/core";

/** The inputs of the model that decides whether the best hit answers the question. */
export interface Evidence {
  /** The best hit's score for each unit of information (idf) in the question. */
  scorePerIdf: number;
  /** The share of the question's information that the best hit contains, 0 to 1. */
  matched: number;
  /** How far the second hit is behind the best one, 0 to 1. */
  margin: number;
  /** The likeness of the question to the closest title or keyword, 0 to 1. */
  likeness: number;
  /** The number of words in the question; a stop word counts 0.2. */
  words: number;
}

/**
 * A logistic model of "the best hit is the right one", fitted to questions in six languages from BANKING77, CLINC150,
 * ArBanking77, GNOME Help and Tilde, in part without the right article. benchmarks/relevance.mjs prints how often the model doubts a
 * right answer, and a question without one.
 */
export function probabilityRight({ scorePerIdf, matched, margin, likeness, words }: Evidence): number {
  const sum =
    -4.97 +
    0.17 * Math.log(scorePerIdf / 10 + 0.01) +
    2.85 * matched +
    2.42 * margin +
    2.58 * likeness +
    (2.02 * Math.min(words, 8)) / 8;
  return 1 / (1 + Math.exp(-sum));
}

/** Turns a probability into a confidence. Below 0.3 are one in ten right answers and the majority of unanswerable questions; below 0.1 the hits are noise. */
export function judge(probability: number): SearchConfidence {
  if (probability < 0.1) return "none";
  return probability < 0.3 ? "unsure" : "sure";
}
