import { type Handoff, languageName, plural } from "@handrail/core";
import { minutesTried } from "@handrail/core/handoff";
import type { AdviserMessages } from "../messages/adviserMessages.js";

/** The first part of a summary. All texts come from the customer or the company and must be rendered as text. */
export interface Glance {
  /** The customer's question, or their last search. */
  question: string | undefined;
  /** Searches that found nothing, answers that did not help and steps that failed, the latest first. */
  failed: readonly string[];
  /** "3 searches, 2 answers, 1 step". */
  tried: string | undefined;
  /** Topic, product, language and time spent, if known. */
  facts: readonly {
    label: string;
    value: string;
    /** The language of the value, if it is the customer's. */
    lang?: string;
  }[];
}

/** The details list every failure. */
const maxFailures = 4;

/** Picks what an adviser needs to see first from a handoff. */
export function glanceOf(handoff: Handoff, { locale, handoff: labels, summary }: AdviserMessages): Glance {
  const { searches, articles, steps } = handoff;
  const failed = [
    ...searches.filter(({ confidence }) => confidence !== "sure").map(({ query }) => query),
    ...articles.filter(({ helpful }) => helpful === false).map(({ title }) => title),
    ...steps.filter(({ outcome }) => outcome === "failed").map(({ title, stepId }) => title ?? stepId),
  ];
  const counts = [
    { forms: summary.searches, count: searches.length },
    { forms: summary.articles, count: articles.length },
    { forms: summary.steps, count: steps.length },
  ].filter(({ count }) => count > 0);
  const tried = counts.map(({ forms, count }) => plural(locale, forms, count));
  const minutes = minutesTried(handoff);
  return {
    question: handoff.question ?? searches.at(-1)?.query,
    failed: [...new Set(failed.reverse())].slice(0, maxFailures),
    tried: tried.length > 0 ? new Intl.ListFormat(locale, { type: "conjunction" }).format(tried) : undefined,
    facts: [
      { label: labels.topic, value: handoff.topic, lang: handoff.locale },
      { label: labels.product, value: handoff.product, lang: handoff.locale },
      { label: labels.language, value: languageName(handoff.locale, locale) },
      { label: labels.duration, value: minutes && plural(locale, labels.minutes, minutes) },
    ].flatMap(({ value, ...fact }) => (value ? [{ ...fact, value }] : [])),
  };
}
