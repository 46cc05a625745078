import type { HandoffMessages } from "../messages/parts/handoff.js";
import { cutToFit } from "../text/cutToFit.js";
import { plural } from "../text/format.js";
import type { Handoff } from "./handoff.js";
import { factsOf, type Section, sectionsOf } from "./handoffLines.js";

/** Options of {@link handoffToText}. */
export interface HandoffTextOptions {
  /** The most the text may measure. @default no limit */
  limit?: number;
  /**
   * How a text is measured, where the limit is not one of JavaScript characters (UTF-16 code units):
   * `(text) => encodeURIComponent(text).length` in a link, `(text) => new TextEncoder().encode(text).length` for bytes.
   * More text never measures less. @default its length
   */
  measure?: (text: string) => number;
  /** The language of `words`, for numbers and plurals. @default the customer's */
  locale?: string;
}

/**
 * A handoff as plain text to read: what they want first, then what they tried, in lists with the latest last. Where not
 * all fits, the oldest goes first and a line says how many are left out; then the facts after the question; and if even
 * the question is too long it ends in "…". It never measures more than the limit, and never cuts through a character.
 * @param words `messages.handoff` of the language in which it will be read
 */
export function handoffToText(handoff: Handoff, words: HandoffMessages, options: HandoffTextOptions = {}): string {
  const { limit = Number.POSITIVE_INFINITY, measure = (text) => text.length } = options;
  const locale = knownLocale(options.locale ?? handoff.locale);
  const facts = factsOf(handoff, words, locale);
  const sections = sectionsOf(handoff, words);
  const fits = (text: string) => measure(text) <= limit;
  const count = sections.reduce((sum, { items }) => sum + items.length, 0);

  const withItems = (dropped: number) => textOf(facts, shortened(sections, dropped), words, locale);
  const dropped = leastThat(count, (number) => fits(withItems(number)));
  if (dropped !== undefined) return withItems(dropped);

  const leftOut = count > 0 ? [plural(locale, words.leftOut, count)] : [];
  const withFacts = (number: number) => [...facts.slice(0, facts.length - number), ...leftOut].join("\n");
  const fewer = leastThat(Math.max(facts.length - 1, 0), (number) => fits(withFacts(number)));
  if (fewer !== undefined) return withFacts(fewer);
  return cutToFit(facts[0] ?? leftOut[0] ?? "", fits);
}

/** A section of which the first items have been left out. */
interface Shortened extends Section {
  leftOut: number;
}

// The longest list gives first: it tells the same with one line less.
function shortened(sections: readonly Section[], dropped: number): Shortened[] {
  const left = sections.map(({ items }) => items.length);
  for (let number = 0; number < dropped; number++) {
    const longest = left.indexOf(Math.max(...left));
    left[longest] = (left[longest] ?? 0) - 1;
  }
  return sections.map(({ heading, items }, index) => {
    const leftOut = items.length - (left[index] ?? 0);
    return { heading, items: items.slice(leftOut), leftOut };
  });
}

function textOf(
  facts: readonly string[],
  sections: readonly Shortened[],
  words: HandoffMessages,
  locale: string,
): string {
  const lists = sections.map(({ heading, items, leftOut }) => {
    const note = leftOut > 0 ? [`- ${plural(locale, words.leftOut, leftOut)}`] : [];
    return [heading, ...note, ...items.map((item) => `- ${item}`)].join("\n");
  });
  return [...(facts.length > 0 ? [facts.join("\n")] : []), ...lists].join("\n\n");
}

/** The least number from 0 to `most` that passes, where more passes more easily; none where not even `most` does. */
function leastThat(most: number, passes: (number: number) => boolean): number | undefined {
  if (passes(0)) return 0;
  if (!passes(most)) return undefined;
  let [low, high] = [0, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle;
  }
  return high;
}

// A tag may be well-formed and still none that `Intl` takes; a summary must not fail for it.
function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? "en";
  } catch {
    return "en";
  }
}
