import type { HandoffMessages } from "../messages/parts/handoff.js";
import { cutToFit } from "../text/cutToFit.js";
import { plural } from "../text/format.js";
import type { Handoff } from "./handoff.js";
import { factsOf, type Section, sectionsOf } from "./handoffLines.js";

/** Options of {@link handoffToText}. */
export interface HandoffTextOptions {
  /** The largest measure that the text may have. @default no limit */
  limit?: number;
  /**
   * Measures a text, if the limit does not count JavaScript characters (UTF-16 code units):
   * `(text) => encodeURIComponent(text).length` for a link, `(text) => new TextEncoder().encode(text).length` for bytes. A
   * longer text must not have a smaller measure.
   * @default its length
   */
  measure?: (text: string) => number;
  /** The language of `messages`, for numbers and plurals. @default the customer's language */
  locale?: string;
}

/**
 * Writes a handoff as plain text: first the question and other facts, then lists of what the customer tried, the latest last.
 * If the text is too long, it leaves out the oldest items and a line counts them, then the facts after the question. A question
 * that is still too long is cut and ends in "…". The text never exceeds the limit and never ends inside a character.
 * @param messages `messages.handoff` in the language of the reader
 */
export function handoffToText(handoff: Handoff, messages: HandoffMessages, options: HandoffTextOptions = {}): string {
  const { limit = Number.POSITIVE_INFINITY, measure = (text) => text.length } = options;
  const locale = knownLocale(options.locale ?? handoff.locale);
  const facts = factsOf(handoff, messages, locale);
  const sections = sectionsOf(handoff, messages);
  const fits = (text: string) => measure(text) <= limit;
  const count = sections.reduce((sum, { items }) => sum + items.length, 0);

  const withItems = (dropped: number) => textOf(facts, shortened(sections, dropped), messages, locale);
  const dropped = smallestPassing(count, (number) => fits(withItems(number)));
  if (dropped !== undefined) return withItems(dropped);

  const leftOut = count > 0 ? [plural(locale, messages.leftOut, count)] : [];
  const withFacts = (number: number) => [...facts.slice(0, facts.length - number), ...leftOut].join("\n");
  const fewer = smallestPassing(Math.max(facts.length - 1, 0), (number) => fits(withFacts(number)));
  if (fewer !== undefined) return withFacts(fewer);
  return cutToFit(facts[0] ?? leftOut[0] ?? "", fits);
}

/** A section without its first items. */
interface Shortened extends Section {
  leftOut: number;
}

// The longest list loses an item first, because it keeps the largest part of what it says.
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
  messages: HandoffMessages,
  locale: string,
): string {
  const lists = sections.map(({ heading, items, leftOut }) => {
    const note = leftOut > 0 ? [`- ${plural(locale, messages.leftOut, leftOut)}`] : [];
    return [heading, ...note, ...items.map((item) => `- ${item}`)].join("\n");
  });
  return [...(facts.length > 0 ? [facts.join("\n")] : []), ...lists].join("\n\n");
}

/** The smallest number from 0 to `max` that passes, or `undefined` if `max` fails. If a number passes, so must all larger ones. */
function smallestPassing(max: number, passes: (number: number) => boolean): number | undefined {
  if (passes(0)) return 0;
  if (!passes(max)) return undefined;
  let [low, high] = [0, max];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle;
  }
  return high;
}

// `Intl` throws for some well-formed tags, and the text must not fail because of one.
function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? "en";
  } catch {
    return "en";
  }
}
