import { createTermScores } from "./createTermScores.js";
import { type AskedWord, weightOf } from "./matchWords.js";
import { rarity, type WordTable } from "./openWords.js";
import * as weights from "./weights.js";

/** The scores of all articles for a question. The arrays are reused by the next question. */
export interface Scores {
  /** For each article, its score; 0 if no word matches. */
  scores: Float64Array;
  /** For each article, how many words of the question it contains; a stop word counts less. */
  coverage: Float64Array;
  /** The articles that match, in no order. */
  articles: readonly number[];
}

/** Scores articles by the words of a question. */
export type ScoreArticles = (asked: readonly AskedWord[]) => Scores;

/**
 * Creates the scoring of an index: BM25+ for each field, and all forms of a word as one term.
 * @param minArticles Stop words find articles only while fewer were found by other words, because they are in almost all of them.
 */
export function createScoreArticles(table: WordTable, minArticles: number): ScoreArticles {
  const scores = new Float64Array(table.size);
  const coverage = new Float64Array(table.size);
  const forms = createTermScores(table);
  const others = createTermScores(table);
  let articles: number[] = [];

  const add = (article: number, score: number, covered: number) => {
    if (scores[article] === 0) articles.push(article);
    scores[article] = (scores[article] ?? 0) + score;
    coverage[article] = (coverage[article] ?? 0) + covered;
  };

  const collect = ({ exact, inflected, similar }: AskedWord, among: Float64Array | undefined) => {
    if (exact !== undefined) forms.collect(exact, 1, among);
    for (const id of inflected) forms.collect(id, weights.inflected, among);
    // All forms of a word are equally rare.
    forms.score(table.information[exact ?? inflected[0] ?? 0] ?? 0);
    for (const { ids, together, closeness } of similar) {
      for (const id of ids) others.collect(id, 1, among);
      if (together) others.collectTogether(together, among);
      others.score(closeness * rarity(others.count(), table.size));
    }
  };

  const addWord = (word: AskedWord, among: Float64Array | undefined) => {
    const { isStopWord } = word;
    collect(word, among);
    const weight = weightOf(word);
    const covered = isStopWord ? weights.stopWordCoverage : weight;
    let lowest = Number.POSITIVE_INFINITY;
    for (const article of forms.articles) lowest = Math.min(lowest, forms.scores[article] ?? 0);
    let highest = 0;
    for (const article of others.articles) highest = Math.max(highest, others.scores[article] ?? 0);
    const share = isStopWord ? 1 : Math.min(1, (weights.maxSimilar * lowest) / highest);
    for (const article of forms.articles) add(article, (forms.scores[article] ?? 0) * weight, covered);
    for (const article of others.articles) {
      if (forms.scores[article] === 0) add(article, (others.scores[article] ?? 0) * share * weight, covered);
    }
    forms.clear();
    others.clear();
  };

  return (asked) => {
    for (const article of articles) {
      scores[article] = 0;
      coverage[article] = 0;
    }
    articles = [];
    const content = asked.filter(({ isStopWord }) => !isStopWord);
    for (const word of content) if (!word.isInside) addWord(word, undefined);
    // A character is in many words, so it finds articles only if nothing else does.
    const among = articles.length > 0 ? scores : undefined;
    for (const word of content) if (word.isInside) addWord(word, among);
    for (const word of asked) {
      if (word.isStopWord) addWord(word, articles.length >= minArticles ? scores : undefined);
    }
    for (const article of articles) scores[article] = (scores[article] ?? 0) * (coverage[article] ?? 0);
    return { scores, coverage, articles };
  };
}
