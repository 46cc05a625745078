import { cutText } from "../journey/cutText.js";
import type { Journey } from "../journey/journey.js";
import { createHandoff } from "./createHandoff.js";
import type { Handoff, HandoffContext } from "./handoff.js";
import { mostCases, mostItems, mostName, mostText } from "./limits.js";
import { redact as removeSecrets } from "./redact/redact.js";
import { redactAddress } from "./redact/redactAddress.js";

/** Options of {@link prepareHandoff}. */
export interface PrepareOptions {
  /**
   * Removes from each text what must not leave. `false` leaves all as it was typed: only for what the customer has read
   * and agreed to. @default redact
   */
  redact?: ((text: string) => string) | false;
}

/**
 * Draws the handoff that may leave the page: of a journey, without e-mail addresses, card and phone numbers, tokens and
 * long runs of digits, and of a size that `parseHandoff` takes. What exceeds it is cut, the oldest first.
 */
export function prepareHandoff(
  journey: Pick<Journey, "events">,
  context: HandoffContext,
  options?: PrepareOptions,
): Handoff {
  return redactHandoff(createHandoff(journey, context), options?.redact);
}

/**
 * The same handoff without what must not leave. Every text goes through it: the question, searches, titles, topic, product,
 * summaries and the page, in whose address each part is looked at as it reads. Ids, references, instants and the language
 * are your own and stay.
 * @param redact `false` changes no word and only cuts what is too long. @default redact
 */
export function redactHandoff(handoff: Handoff, redact: ((text: string) => string) | false = removeSecrets): Handoff {
  const clean = (text: string, most = mostName) => cutText(redact ? redact(text) : text, most);
  const { question, topic, product, page, reference, history, startedAt, endedAt } = handoff;
  const whole: Handoff = {
    version: 1,
    locale: handoff.locale,
    question: question === undefined ? undefined : clean(question, mostText),
    topic: topic === undefined ? undefined : clean(topic),
    product: product === undefined ? undefined : clean(product),
    page: page === undefined ? undefined : cutText(redact ? redactAddress(page, redact) : page, mostText),
    reference: reference === undefined ? undefined : cutText(reference),
    startedAt,
    endedAt,
    searches: handoff.searches.slice(-mostItems).map((search) => ({ ...search, query: clean(search.query) })),
    articles: handoff.articles
      .slice(-mostItems)
      .map((one) => ({ ...one, id: cutText(one.id), title: clean(one.title) })),
    steps: handoff.steps.slice(-mostItems).map((step) => ({
      ...step,
      walkthroughId: cutText(step.walkthroughId),
      stepId: cutText(step.stepId),
      ...(step.title !== undefined && { title: clean(step.title) }),
    })),
    history: history?.slice(-mostCases).map(({ reference, summary, at }) => ({
      reference: cutText(reference),
      summary: clean(summary, mostText),
      at,
    })),
  };
  // JSON would leave them out too; equal handoffs should be equal before.
  const given = Object.entries(whole).filter(([, value]) => value !== undefined);
  // Only keys that need not be there are gone.
  return Object.fromEntries(given) as unknown as Handoff;
}
