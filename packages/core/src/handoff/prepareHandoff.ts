import type { Journey } from "../journey/journey.js";
import { cutText } from "../text/cutText.js";
import { createHandoff } from "./createHandoff.js";
import type { Handoff, HandoffContext } from "./handoff.js";
import { maxCases, maxItems, maxNameLength, maxTextLength } from "./limits.js";
import { redact as defaultRedact } from "./redact/redact.js";
import { redactAddress } from "./redact/redactAddress.js";

/** Removes personal data from a text. */
type Redact = (text: string) => string;

/** Options of {@link prepareHandoff}. */
export interface PrepareOptions {
  /**
   * Removes personal data from each text. `false` leaves every word as typed: use it only for a handoff that the customer
   * has read and agreed to.
   * @default redact
   */
  redact?: Redact | false;
}

/**
 * Makes the handoff that may leave the page: from a journey, without e-mail addresses, card and phone numbers, tokens and
 * long numbers, and of a size that `parseHandoff` accepts. Longer texts are cut, and of longer lists the oldest items are
 * left out.
 */
export function prepareHandoff(
  journey: Pick<Journey, "events">,
  context: HandoffContext,
  options?: PrepareOptions,
): Handoff {
  return redactHandoff(createHandoff(journey, context), options?.redact);
}

/**
 * Returns a copy of a handoff with personal data removed from every text: the question, searches, titles, topic, product,
 * summaries and the page address, whose parts are decoded first. Ids, references, instants and the locale are the company's
 * own data and stay.
 * @param redact `false` changes no word and only cuts long texts and lists. @default redact
 */
export function redactHandoff(handoff: Handoff, redact: Redact | false = defaultRedact): Handoff {
  const { question, topic, product, page, reference, history, startedAt, endedAt } = handoff;
  const clean = (text: string) => cutText(redact ? redact(text) : text, maxNameLength);
  const cleanLong = (text: string) => cutText(redact ? redact(text) : text, maxTextLength);
  const cleanPage = (address: string) => cutText(redact ? redactAddress(address, redact) : address, maxTextLength);
  return withoutUndefined({
    version: 1,
    locale: handoff.locale,
    question: question === undefined ? undefined : cleanLong(question),
    topic: topic === undefined ? undefined : clean(topic),
    product: product === undefined ? undefined : clean(product),
    page: page === undefined ? undefined : cleanPage(page),
    reference: reference === undefined ? undefined : cutName(reference),
    startedAt,
    endedAt,
    ...redactedLists(handoff, clean),
    history: history?.slice(-maxCases).map((one) => ({
      reference: cutName(one.reference),
      summary: cleanLong(one.summary),
      at: one.at,
    })),
  });
}

function redactedLists({ searches, articles, steps }: Handoff, clean: Redact): HandoffLists {
  return {
    searches: searches.slice(-maxItems).map((search) => ({ ...search, query: clean(search.query) })),
    articles: articles
      .slice(-maxItems)
      .map((article) => ({ ...article, id: cutName(article.id), title: clean(article.title) })),
    steps: steps.slice(-maxItems).map((step) => ({
      ...step,
      walkthroughId: cutName(step.walkthroughId),
      stepId: cutName(step.stepId),
      ...(step.title !== undefined && { title: clean(step.title) }),
    })),
  };
}

type HandoffLists = Pick<Handoff, "searches" | "articles" | "steps">;

function cutName(text: string): string {
  return cutText(text, maxNameLength);
}

// JSON leaves out undefined properties, so a handoff must equal its copy that went through JSON.
function withoutUndefined(handoff: Handoff): Handoff {
  const defined = Object.entries(handoff).filter(([, value]) => value !== undefined);
  // Only optional properties can be undefined.
  return Object.fromEntries(defined) as unknown as Handoff;
}
