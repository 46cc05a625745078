import type { Analyze } from "./analyze.js";
import type { AskedTerm } from "./askedTerms.js";
import type { Section } from "./splitBody.js";

/** How much more a word counts in a heading than in the text under it. */
const headingWeight = 1.5;
/** The maximum number of sections that are compared, so that a hit with thousands of headings does not block the page. */
const maxSections = 500;

/**
 * Finds the section with the most of what is asked. The title holds for all sections, so its words do not count.
 * @returns `undefined` if the title has all of it, or the text before the first heading has as much as each section
 */
export function findSection(
  title: string,
  sections: readonly Section[],
  terms: readonly AskedTerm[],
  analyze: Analyze,
): Section | undefined {
  const wordsOf = (text: string) => new Set(analyze(text).map(({ word }) => word));
  const inTitle = wordsOf(title);
  const asked = terms.filter(({ words }) => !hasOneOf(inTitle, words));
  if (asked.length === 0) return undefined;
  let best: Section | undefined;
  let highest = 0;
  for (const section of sections.slice(0, maxSections)) {
    const [inHeading, inText] = [wordsOf(section.heading?.text ?? ""), wordsOf(section.text)];
    let score = 0;
    for (const { words, weight } of asked) {
      score += weight * (hasOneOf(inHeading, words) ? headingWeight : hasOneOf(inText, words) ? 1 : 0);
    }
    if (score > highest) {
      best = section;
      highest = score;
    }
  }
  return best?.heading ? best : undefined;
}

function hasOneOf(words: ReadonlySet<string>, searched: ReadonlySet<string>): boolean {
  for (const word of searched) if (words.has(word)) return true;
  return false;
}
