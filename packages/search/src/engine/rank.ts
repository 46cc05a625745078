import { type Evidence, weigh } from "./evidence.js";
import { type Continuations, closenessOf, findContinuations, likenesses } from "./likeness.js";
import type { AskedWord, Beginning } from "./matchWords.js";
import type { Ranked, RankedIndex } from "./ranked.js";
import type { Scores } from "./scoreArticles.js";
import { weights } from "./weights.js";

/** The number of best articles by words that are also compared by phrases. */
export const minCompared = 50;
/** How many of the closest phrases of an article count. */
const countedPhrases = 3;

/**
 * Ranks the articles for a question.
 * @returns the articles, best first, and the evidence for the first one; `undefined` if nothing matches
 */
export function rank(
  index: RankedIndex,
  asked: readonly AskedWord[],
  beginning: Beginning,
  limit: number,
): { ranked: Ranked[]; evidence: Evidence } | undefined {
  const { table, phrases, scoreArticles, squares } = index;
  const found = scoreArticles(asked);
  const { scores, coverage } = found;
  const closeness = closenessOf(table, asked);
  const continuations = findContinuations(table, phrases, beginning);
  const best = candidates(found, continuations, Math.max(minCompared, limit)).map((article): Ranked => {
    const closest = likenesses(phrases, article, closeness, squares).slice(0, countedPhrases);
    const likeness = closest.reduce((sum, each, at) => sum + each * weights.nextPhrase ** at, 0);
    const typed = continuations.typed.get(article) ?? 0;
    const bonus = typed > 0 ? weights.continuedPhrase * (1 + typed) : 0;
    const score = (scores[article] ?? 0) + weights.likeness * likeness + bonus;
    return { article, score, likeness: closest[0] ?? 0, typed };
  });
  best.sort((a, b) => b.score - a.score || a.article - b.article);
  const [first, second] = best;
  if (!first) return undefined;
  const isWorthShowing = ({ article, score }: Ranked) =>
    score >= first.score * weights.minScoreShare || (coverage[article] ?? 0) >= (coverage[first.article] ?? 0);
  const margin = 1 - (second?.score ?? 0) / first.score;
  const ranked = withLongerWords(best.filter(isWorthShowing), continuations.longer, limit);
  return { ranked, evidence: { ...weigh(index, first, asked), margin } };
}

/** Returns the best articles by words, in no order, and those with a phrase that begins with the question. */
function candidates({ scores, articles }: Scores, { typed, longer }: Continuations, count: number): number[] {
  const continued = [...typed.keys(), ...longer.keys()].filter((article) => (scores[article] ?? 0) > 0);
  return [...new Set([...bestOf(articles, scores, count), ...continued])];
}

/**
 * Moves articles with a longer word to the last third of the shown places if they are behind them. A customer who is still typing the
 * longer word would see its articles vanish while the beginning happens to be a word.
 */
function withLongerWords(ranked: readonly Ranked[], longer: ReadonlyMap<number, number>, limit: number): Ranked[] {
  const places = Math.floor(limit / 3);
  const isShown = new Set(ranked.slice(0, limit - places));
  const moved = ranked
    .filter((each) => longer.has(each.article) && !isShown.has(each))
    .sort((a, b) => (longer.get(b.article) ?? 0) - (longer.get(a.article) ?? 0))
    .slice(0, places);
  const others = ranked.filter((each) => !moved.includes(each));
  return [...others.slice(0, limit - moved.length), ...moved, ...others.slice(limit - moved.length)];
}

/** Returns the articles with the highest scores, without sorting all. */
function bestOf(articles: readonly number[], scores: Float64Array, count: number): number[] {
  const isBefore = (a: number, b: number) => (scores[a] ?? 0) - (scores[b] ?? 0) || b - a;
  const best: number[] = [];
  for (const article of articles) {
    const last = best.at(-1);
    if (best.length >= count && last !== undefined && isBefore(article, last) < 0) continue;
    let at = best.length;
    while (at > 0 && isBefore(article, best[at - 1] ?? 0) > 0) at -= 1;
    best.splice(at, 0, article);
    if (best.length > count) best.pop();
  }
  return best;
}
