import { fieldCount } from "./indexData.js";
import type { AskedWord } from "./matchWords.js";
import { rarity, type WordTable } from "./openWords.js";
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

  const add = (article: number, score: number, covered: number) => {
    if (scores[article] === 0) articles.push(article);
    scores[article] = (scores[article] ?? 0) + score;
    coverage[article] = (coverage[article] ?? 0) + covered;
  };

  const addWord = ({ exact, inflected, similar, isStopWord }: AskedWord) => {
    const among = isStopWord && articles.length >= minArticles ? scores : undefined;
    const weight = isStopWord ? weights.stopWord : 1;
    const covered = isStopWord ? weights.stopWordCoverage : 1;
    if (exact !== undefined) forms.collect(exact, 1, among);
    for (const id of inflected) forms.collect(id, weights.inflected, among);
    // All forms of a word are equally rare.
    forms.score(table.information[exact ?? inflected[0] ?? 0] ?? 0);
    for (const { ids, closeness } of similar) {
      for (const id of ids) others.collect(id, 1, among);
      others.score(closeness * rarity(others.count(), table.size));
    }
    const scoresOf = (terms: typeof forms) => terms.articles.map((article) => terms.scores[article] ?? 0);
    const lowest = scoresOf(forms).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const highest = scoresOf(others).reduce((a, b) => Math.max(a, b), 0);
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
    for (const word of asked) if (!word.isStopWord) addWord(word);
    for (const word of asked) if (word.isStopWord) addWord(word);
    for (const article of articles) scores[article] = (scores[article] ?? 0) * (coverage[article] ?? 0);
    return { scores, coverage, articles };
  };
}

/** Creates the scores of one asked word, or of the words that are similar to it. */
function createTermScores({ starts, keys, times, dampings, size }: WordTable) {
  const sums = new Float64Array(size * fieldCount);
  const scores = new Float64Array(size);
  const articles: number[] = [];
  let touched: number[] = [];
  return {
    /** For each article, its score; 0 if it has none of the words. */
    scores,
    /** The articles with a score, in no order. */
    articles,
    /** Collects the occurrences of a word. */
    collect(id: number, share: number, among: Float64Array | undefined) {
      const end = starts[id + 1] ?? 0;
      for (let at = starts[id] ?? 0; at < end; at += 1) {
        const key = keys[at] ?? 0;
        if (among && among[key % size] === 0) continue;
        const sum = sums[key] ?? 0;
        if (sum === 0) touched.push(key);
        sums[key] = sum + (times[at] ?? 0) * share;
      }
    },
    /** The number of articles with the collected words. */
    count: () => new Set(touched.map((key) => key % size)).size,
    /** Adds to the scores what the collected occurrences are worth. */
    score(worth: number) {
      for (const key of touched) {
        const sum = sums[key] ?? 0;
        const article = key % size;
        if (scores[article] === 0) articles.push(article);
        const repeated = (sum * (weights.repetition + 1)) / (sum + (dampings[key] ?? 0));
        const weight = weights.fields[Math.floor(key / size)] ?? 0;
        scores[article] = (scores[article] ?? 0) + worth * weight * (weights.presence + repeated);
        sums[key] = 0;
      }
      touched = [];
    },
    clear() {
      for (const article of articles) scores[article] = 0;
      articles.length = 0;
    },
  };
}
