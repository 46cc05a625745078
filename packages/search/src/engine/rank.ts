import { type Evidence, weigh } from "./evidence.js";
import { type Continuations, closenessOf, findContinuations, likenesses } from "./likeness.js";
import type { AskedWord, Beginning } from "./matchWords.js";
import type { WordTable } from "./openWords.js";
import type { Ranked, RankedIndex } from "./rankedIndex.js";
import { lowerBound } from "./similarWords.js";
import * as weights from "./weights.js";

/** The number of best articles by words that are also compared by phrases. */
export const comparedArticles = 50;
/** How many of the closest phrases of an article count. */
const countedPhrases = 3;

/** A part of all articles that match a question. */
export interface Page {
  limit: number;
  offset: number;
  /** Whether an article, by its position in the index, can be found. @default all can */
  includes?: ((article: number) => boolean) | undefined;
}

/** What {@link rank} found. */
export interface Found {
  /** The articles of the page, best first. */
  articles: number[];
  /** The number of articles on all pages. */
  total: number;
  /** What speaks for the first article of all. */
  evidence: Evidence;
}

/** Ranks the articles for a question. Returns `undefined` if nothing matches. */
export function rank(
  index: RankedIndex,
  asked: readonly AskedWord[],
  beginnings: readonly Beginning[],
  { limit, offset, includes }: Page,
): Found | undefined {
  const { scores, coverage, articles } = index.scoreArticles(asked);
  const included = includes ? articles.filter(includes) : articles;
  const continuations = findContinuations(index.table, index.phrases, beginnings);
  const exact = articlesWithWord(index.table, asked);
  const byExact = (a: number, b: number) => (exact.has(b) ? 1 : 0) - (exact.has(a) ? 1 : 0);
  const compare = (a: number, b: number) => byExact(a, b) || (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  const compared = new Set([
    ...bestOf(included, compare, comparedArticles),
    ...[...continuations.typed.keys(), ...continuations.longer.keys()].filter(
      (article) => (scores[article] ?? 0) > 0 && (includes?.(article) ?? true),
    ),
  ]);
  const best = compareByPhrases(index, asked, continuations, [...compared], scores).sort(
    // While the customer types on, fewer phrases begin with the question, and their order is the same: none of them vanishes.
    (a, b) => b.typed - a.typed || byExact(a.article, b.article) || b.score - a.score || a.article - b.article,
  );
  const [first, second] = best;
  if (!first) return undefined;
  const isWorthShowing = (article: number, score = 0) =>
    score >= first.score * weights.minScoreShare || (coverage[article] ?? 0) >= (coverage[first.article] ?? 0);
  const worthShowing = best.flatMap(({ article, score }) => (isWorthShowing(article, score) ? [article] : []));
  const ranked = withLongerWords(worthShowing, continuations.longer, limit);
  const others = included.filter((article) => !compared.has(article) && isWorthShowing(article, scores[article]));
  const total = ranked.length + others.length;
  if (ranked.length < offset + limit) ranked.push(...others.sort(compare));
  const margin = Math.max(0, 1 - (second?.score ?? 0) / first.score);
  return { articles: ranked.slice(offset, offset + limit), total, evidence: { ...weigh(index, first, asked), margin } };
}

/** Returns the articles with the only word of a question that is not a stop word: they come before all with a similar word. */
function articlesWithWord({ starts, keys, size }: WordTable, asked: readonly AskedWord[]): ReadonlySet<number> {
  const [word, another] = asked.filter(({ isStopWord, isInside }) => !isStopWord && !isInside);
  const exact = another ? undefined : word?.exact;
  return new Set(
    exact === undefined ? [] : Array.from(keys.subarray(starts[exact], starts[exact + 1]), (key) => key % size),
  );
}

/** Adds to the scores of articles how like their phrases are to the question. */
function compareByPhrases(
  { table, phrases, squares }: RankedIndex,
  asked: readonly AskedWord[],
  continuations: Continuations,
  articles: readonly number[],
  scores: Float64Array,
): Ranked[] {
  const closeness = closenessOf(table, asked);
  return articles.map((article): Ranked => {
    const closest = likenesses(phrases, article, closeness, squares).slice(0, countedPhrases);
    const likeness = closest.reduce((sum, each, at) => sum + each * weights.nextPhrase ** at, 0);
    const typed = continuations.typed.get(article) ?? 0;
    const bonus = typed > 0 ? weights.continuedPhrase * (1 + typed) : 0;
    const score = (scores[article] ?? 0) + weights.likeness * likeness + bonus;
    return { article, score, likeness: closest[0] ?? 0, typed };
  });
}

/**
 * Moves articles with a longer word to the last third of the shown places if they are behind them. A customer who is still typing the
 * longer word would see its articles vanish while the beginning happens to be a word.
 */
function withLongerWords(ranked: readonly number[], longer: ReadonlyMap<number, number>, limit: number): number[] {
  const places = Math.floor(limit / 3);
  const isShown = new Set(ranked.slice(0, limit - places));
  const moved = ranked
    .filter((article) => longer.has(article) && !isShown.has(article))
    .sort((a, b) => (longer.get(b) ?? 0) - (longer.get(a) ?? 0))
    .slice(0, places);
  const others = ranked.filter((article) => !moved.includes(article));
  return [...others.slice(0, limit - moved.length), ...moved, ...others.slice(limit - moved.length)];
}

/** Returns the first articles in an order. It holds only these, as sorting all of them would take longer. */
export function bestOf(
  articles: readonly number[],
  compare: (a: number, b: number) => number,
  count: number,
): number[] {
  const best: number[] = [];
  for (const article of articles) {
    const last = best.at(-1);
    const isFull = best.length === count;
    if (isFull && (last === undefined || compare(article, last) > 0)) continue;
    const place = lowerBound(best.length, (at) => compare(best[at] ?? 0, article) < 0);
    if (isFull) best.pop();
    best.splice(place, 0, article);
  }
  return best;
}
