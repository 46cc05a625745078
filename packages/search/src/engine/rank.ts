import type { Token } from "./analyze.js";
import type { Evidence } from "./confidence.js";
import type { Found, Words } from "./words.js";

/** What ranking needs to know of the index. */
export interface RankedIndex {
  words: Words;
  /** For each article its title and keywords, analysed. */
  phrases: readonly (readonly string[])[];
  /** How much a term counts: less than 1 where it says little. */
  weightOf: (term: string) => number;
}

/** How much being like one whole title or keyword counts beside the sum of the words. Measured: +1 point on BANKING77. */
const phraseBoost = 14;
/** How many of the best by words are compared by phrases. */
const compared = 20;
/** Hits with less than this share of the best one's score are noise to a reader. */
const cutOff = 0.2;

/** Orders the articles for the words of a question, and says what speaks for the best of them. */
export function rank(
  { words, phrases, weightOf }: RankedIndex,
  tokens: readonly Token[],
): { ranked: Found[]; evidence: Evidence } | undefined {
  const asked = new Map<string, number>();
  for (const { term, weight } of tokens) asked.set(term, Math.max(asked.get(term) ?? 0, weight));
  const information = (term: string) => weightOf(term) * words.information(term);
  const best = words
    .find(asked)
    .slice(0, compared)
    .map((found) => {
      const likeness = mostLike(phrases[found.article] ?? [], found.terms, asked, information);
      return { ...found, likeness, score: found.score + likeness * phraseBoost };
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = best;
  if (!first) return undefined;

  let total = 0;
  let matched = 0;
  let squares = 0;
  let count = 0;
  for (const [term, weight] of asked) {
    const told = weight * words.information(term);
    total += told;
    squares += told ** 2;
    count += weight;
    if (first.asked.has(term)) matched += told * (words.unknown(term) ? 0.6 : 1);
  }
  const titled = phrases[first.article]?.some(Boolean);
  return {
    ranked: best.filter(({ score }) => score >= first.score * cutOff),
    evidence: {
      scorePerIdf: first.score / total,
      matched: matched / total,
      margin: 1 - (second?.score ?? 0) / first.score,
      // Without a title and keywords there is nothing to be like; what it contains must speak for it.
      likeness: titled ? first.likeness / Math.sqrt(squares) : matched / total / 2,
      words: count,
    },
  };
}

/** The most of the question's information found in one title or keyword, for the length of that phrase. */
function mostLike(
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
      // A term the question does not hold as written was matched by its beginning or with a typo.
      if (matched.has(term)) shared += asked.has(term) ? square : square * 0.7;
    }
    return length > 0 ? shared / Math.sqrt(length) : 0;
  });
  return Math.max(0, ...likenesses);
}
