import { fieldCount } from "./indexData.js";
import type { AskedWord } from "./matchWords.js";
import { rarity, type WordTable } from "./openWords.js";
import type { SimilarWords } from "./similarWords.js";
import { weights } from "./weights.js";

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

  const add = (article: number, score: number, weight: number, covered: number) => {
    if (scores[article] === 0) articles.push(article);
    scores[article] = (scores[article] ?? 0) + weight * score;
    coverage[article] = (coverage[article] ?? 0) + covered;
  };

  const addWord = ({ exact, inflected, similar, isStopWord }: AskedWord) => {
    const among = isStopWord && articles.length >= minArticles ? scores : undefined;
    const weight = isStopWord ? weights.stopWord : 1;
    const covered = isStopWord ? weights.stopWordCoverage : 1;
    forms.addForms(exact, inflected, among);
    for (const each of similar) others.addSimilar(each, among);
    const share = isStopWord ? 1 : Math.min(1, (weights.maxSimilar * forms.lowest()) / others.highest());
    for (const article of forms.articles()) add(article, forms.scoreOf(article), weight, covered);
    for (const article of others.articles()) {
      if (forms.scoreOf(article) === 0) add(article, others.scoreOf(article) * share, weight, covered);
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
    for (const word of asked) if (!word.isStopWord) addWord(word);
    for (const word of asked) if (word.isStopWord) addWord(word);
    for (const article of articles) scores[article] = (scores[article] ?? 0) * (coverage[article] ?? 0);
    return { scores, coverage, articles };
  };
}

/** Creates the scores of one asked word, from the occurrences of all words that stand for it. */
function createTermScores({ starts, keys, times, dampings, information, size }: WordTable) {
  const sums = new Float64Array(size * fieldCount);
  const scores = new Float64Array(size);
  let touched: number[] = [];
  let articles: number[] = [];

  const collect = (id: number, share: number, among: Float64Array | undefined) => {
    const end = starts[id + 1] ?? 0;
    for (let at = starts[id] ?? 0; at < end; at += 1) {
      const key = keys[at] ?? 0;
      if (among && among[Math.floor(key / fieldCount)] === 0) continue;
      const sum = sums[key] ?? 0;
      if (sum === 0) touched.push(key);
      sums[key] = sum + (times[at] ?? 0) * share;
    }
  };

  const score = (worth: number) => {
    for (const key of touched) {
      const sum = sums[key] ?? 0;
      const field = key % fieldCount;
      const article = (key - field) / fieldCount;
      if (scores[article] === 0) articles.push(article);
      const repeated = (sum * (weights.repetition + 1)) / (sum + (dampings[key] ?? 0));
      scores[article] = (scores[article] ?? 0) + worth * (weights.fields[field] ?? 0) * (weights.presence + repeated);
      sums[key] = 0;
    }
    touched = [];
  };

  return {
    articles: (): readonly number[] => articles,
    scoreOf: (article: number) => scores[article] ?? 0,
    lowest: () =>
      articles.reduce((lowest, article) => Math.min(lowest, scores[article] ?? 0), Number.POSITIVE_INFINITY),
    highest: () => articles.reduce((highest, article) => Math.max(highest, scores[article] ?? 0), 0),
    addForms(exact: number | undefined, inflected: readonly number[], among: Float64Array | undefined) {
      if (exact !== undefined) collect(exact, 1, among);
      for (const id of inflected) collect(id, weights.inflected, among);
      // All forms of a word are equally rare.
      score(information[exact ?? inflected[0] ?? 0] ?? 0);
    },
    addSimilar({ ids, closeness }: SimilarWords, among: Float64Array | undefined) {
      for (const id of ids) collect(id, 1, among);
      const found = new Set(touched.map((key) => Math.floor(key / fieldCount)));
      score(closeness * rarity(found.size, size));
    },
    clear() {
      for (const article of articles) scores[article] = 0;
      articles = [];
    },
  };
}
