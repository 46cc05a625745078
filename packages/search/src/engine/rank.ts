import type MiniSearch from "minisearch";
import type { SearchResult } from "minisearch";
import type { Token } from "./analyze.js";
import type { Evidence } from "./confidence.js";

/** What ranking needs to know of the index. */
export interface RankedIndex {
  search: Pick<MiniSearch, "search">;
  /** In how many articles a term stands. */
  frequency: ReadonlyMap<string, number>;
  /** How many articles there are. */
  size: number;
  /** For each article its title and keywords, analysed. */
  phrases: readonly (readonly string[])[];
  /** How much a term counts: less than 1 where it says little. */
  weightOf: (term: string) => number;
}

/** One article's place in the answer. */
export interface Ranked {
  /** Its position in the index. */
  article: number;
  score: number;
  /** The terms of the article that matched, for highlighting. */
  terms: readonly string[];
}

const boosts = { title: 2, keywords: 1, summary: 1, body: 1 };
/** How much being like one whole title or keyword counts beside the sum of the words. Measured: +1 point on BANKING77. */
const phraseBoost = 14;
/** How many of the best by words are compared by phrases. */
const compared = 20;
/** Hits with less than this share of the best one's score are noise to a reader. */
const cutOff = 0.2;

/** Orders the articles for a question, and says what speaks for the best of them. */
export function rank(
  index: RankedIndex,
  tokens: readonly Token[],
): { ranked: Ranked[]; evidence: Evidence } | undefined {
  const weights = new Map<string, number>();
  for (const { term, weight } of tokens) weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  if (weights.size === 0) return undefined;
  const idf = (term: string) => {
    const found = index.frequency.get(term) ?? 0;
    return Math.log(1 + (index.size - found + 0.5) / (found + 0.5));
  };
  const unknown = (term: string) => !index.frequency.has(term);
  const results = index.search.search([...weights.keys()].join(" "), {
    boost: boosts,
    boostTerm: (term) => weights.get(term) ?? 1,
    // Guessing at words the index knows only blurs them.
    fuzzy: (term) => (unknown(term) && term.length > 3 && !/\p{N}/u.test(term) ? 0.25 : false),
    prefix: (term) => unknown(term) && term.length > 1,
  });
  const best = results.slice(0, compared).map((result) => {
    const likeness = mostLike(
      index.phrases[result.id] ?? [],
      new Set(result.terms),
      weights,
      (term) => index.weightOf(term) * idf(term),
    );
    return { result, likeness, score: result.score + likeness * phraseBoost };
  });
  best.sort((a, b) => b.score - a.score);
  const [first, second] = best;
  if (!first) return undefined;
  return {
    ranked: best
      .filter(({ score }) => score >= first.score * cutOff)
      .map(({ result, score }) => ({ article: result.id, score, terms: result.terms })),
    evidence: weigh(
      first,
      second?.score ?? 0,
      weights,
      idf,
      unknown,
      (index.phrases[first.result.id] ?? []).some(Boolean),
    ),
  };
}

/** The most of the question's information found in one title or keyword, for the length of that phrase. */
function mostLike(
  phrases: readonly string[],
  matched: ReadonlySet<string>,
  asked: ReadonlyMap<string, number>,
  information: (term: string) => number,
): number {
  let most = 0;
  for (const phrase of phrases) {
    let shared = 0;
    let length = 0;
    for (const term of new Set(phrase.split(" "))) {
      const square = information(term) ** 2;
      length += square;
      // A term the question does not hold as written was matched by its beginning or with a typo.
      if (matched.has(term)) shared += asked.has(term) ? square : square * 0.7;
    }
    if (length > 0) most = Math.max(most, shared / Math.sqrt(length));
  }
  return most;
}

function weigh(
  first: { result: SearchResult; likeness: number; score: number },
  secondScore: number,
  weights: ReadonlyMap<string, number>,
  idf: (term: string) => number,
  unknown: (term: string) => boolean,
  titled: boolean,
): Evidence {
  const matched = new Set(first.result.queryTerms);
  let total = 0;
  let found = 0;
  let squares = 0;
  let words = 0;
  for (const [term, weight] of weights) {
    const information = weight * idf(term);
    total += information;
    squares += information ** 2;
    words += weight;
    if (matched.has(term)) found += information * (unknown(term) ? 0.6 : 1);
  }
  return {
    scorePerIdf: first.score / total,
    matched: found / total,
    margin: (first.score - secondScore) / first.score,
    // Without a title and keywords there is nothing to be like; what it contains must speak for it.
    likeness: titled ? first.likeness / Math.sqrt(squares) : found / total / 2,
    words,
  };
}
