import type { SearchConfidence } from "@handrail/core";

/** What is looked at to tell whether the best hit answers the question. */
export interface Evidence {
  /** The best hit's score for each unit of information (idf) in the question. */
  scorePerIdf: number;
  /** The share of the question's information that the best hit contains, 0 to 1. */
  matched: number;
  /** How far the second hit is behind the best one, 0 to 1. */
  margin: number;
  /** How alike the question is to the title or keyword it is most like, 0 to 1. */
  likeness: number;
  /** How many words in the question say something. */
  words: number;
}

/**
 * A logistic model of "the best hit is the right one", fitted to questions in six languages from BANKING77, CLINC150,
 * ArBanking77, GNOME Help and Tilde, in part with the right article taken out. benchmarks/relevance.mjs prints how
 * often it doubts what is right, and what has no answer.
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

/** Under 0.3 one right answer in ten is doubted and most questions without an answer are; under 0.1 it is noise. */
export function judge(probability: number): SearchConfidence {
  if (probability < 0.1) return "none";
  return probability < 0.3 ? "unsure" : "sure";
}
