import type { Token } from "./analyze.js";
import type { Evidence } from "./confidence.js";
import type { Found, TermIndex } from "./termIndex.js";

/** The parts of the index that ranking needs. */
export interface RankedIndex {
  terms: TermIndex;
  /** For each article, its analysed title and keywords. */
  phrases: readonly (readonly string[])[];
  /** Returns the weight of a term: less than 1 for a stop word. */
  weightOf: (term: string) => number;
}

/** The weight of the likeness to one whole title or keyword, against the sum of term scores. Measured: +1 point on BANKING77. */
const phraseBoost = 14;
/** The number of best articles by terms that are also compared by phrases. */
const maxCompared = 20;
/** Hits below this share of the best hit's score are left out. */
const minScoreShare = 0.2;

/**
 * Ranks the articles for a question.
 * @returns the articles, best first, and the evidence for the first one; `undefined` if nothing matches
 */
export function rank(
  { terms, phrases, weightOf }: RankedIndex,
  tokens: readonly Token[],
): { ranked: Found[]; evidence: Evidence } | undefined {
  const asked = new Map<string, number>();
  for (const { term, weight } of tokens) asked.set(term, Math.max(asked.get(term) ?? 0, weight));
  const information = (term: string) => weightOf(term) * terms.information(term);
  const best = terms
    .find(asked)
    .slice(0, maxCompared)
    .map((found) => {
      const likeness = maxLikeness(phrases[found.article] ?? [], found.terms, asked, information);
      return { ...found, likeness, score: found.score + likeness * phraseBoost };
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = best;
  if (!first) return undefined;

  const hasPhrases = phrases[first.article]?.some(Boolean) ?? false;
  return {
    ranked: best.filter(({ score }) => score >= first.score * minScoreShare),
    evidence: { ...weigh(first, asked, terms, hasPhrases), margin: 1 - (second?.score ?? 0) / first.score },
  };
}

/** Collects the evidence that the best article answers the question, apart from the margin to the second one. */
function weigh(
  best: Found & { likeness: number },
  asked: ReadonlyMap<string, number>,
  terms: TermIndex,
  hasPhrases: boolean,
): Omit<Evidence, "margin"> {
  let total = 0;
  let matched = 0;
  let squares = 0;
  let words = 0;
  for (const [term, weight] of asked) {
    const information = weight * terms.information(term);
    total += information;
    squares += information ** 2;
    words += weight;
    if (best.asked.has(term)) matched += information * (terms.unknown(term) ? 0.6 : 1);
  }
  return {
    scorePerIdf: best.score / total,
    matched: matched / total,
    // An article whose title and keywords have no terms has no likeness; use its matched share instead.
    likeness: hasPhrases ? best.likeness / Math.sqrt(squares) : matched / total / 2,
    words,
  };
}

/** The highest likeness of the question to one title or keyword: the shared information, divided by the phrase's length. */
function maxLikeness(
  phrases: readonly string[],
  matched: ReadonlySet<string>,
  asked: ReadonlyMap<string, number>,
  information: (term: string) => number,
): number {
  const likenesses = phrases.map((phrase) => {
    let shared = 0;
    let length = 0;
    for (const term of new Set(phrase.split(" "))) {
      const square = information(term) ** 2;
      length += square;
      // A term that is not in the question itself was matched by a prefix or with a typo.
      if (matched.has(term)) shared += asked.has(term) ? square : square * 0.7;
    }
    return length > 0 ? shared / Math.sqrt(length) : 0;
  });
  return Math.max(0, ...likenesses);
}
