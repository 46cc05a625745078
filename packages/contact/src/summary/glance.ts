import { type Handoff, plural } from "@handrail/core";
import { minutesTried } from "@handrail/core/handoff";
import type { SummaryWords } from "./summaryWords.js";

/** What an adviser sees first. Each text is the customer's or the company's own, and is drawn as text. */
export interface Glance {
  wants: string | undefined;
  /** What did not work: searches that found nothing, answers that did not help, steps that failed; the latest first. */
  failed: readonly string[];
  /** "3 searches, 2 answers, 1 step". */
  tried: string | undefined;
  /** Topic, product, language, time spent and reference, those that are known. */
  facts: readonly { label: string; value: string }[];
}

/** How many failures stand in the glance; the rest is below. */
const most = 4;

/** Draws the glance from a handoff. */
export function glanceOf(data: Handoff, { locale, handoff: words, summary }: SummaryWords): Glance {
  const failed = [
    ...data.searches.filter(({ confidence }) => confidence !== "sure").map(({ query }) => query),
    ...data.articles.filter(({ helpful }) => helpful === false).map(({ title }) => title),
    ...data.steps.filter(({ outcome }) => outcome === "failed").map(({ title, stepId }) => title ?? stepId),
  ];
  const tried = [
    data.searches.length > 0 && plural(locale, summary.searches, data.searches.length),
    data.articles.length > 0 && plural(locale, summary.articles, data.articles.length),
    data.steps.length > 0 && plural(locale, summary.steps, data.steps.length),
  ].filter((one) => one !== false);
  const minutes = minutesTried(data);
  return {
    wants: data.question ?? data.searches.at(-1)?.query,
    failed: [...new Set(failed.reverse())].slice(0, most),
    tried: tried.length > 0 ? new Intl.ListFormat(locale, { type: "conjunction" }).format(tried) : undefined,
    facts: [
      { label: words.topic, value: data.topic },
      { label: words.product, value: data.product },
      { label: words.language, value: languageName(data.locale, locale) },
      { label: words.duration, value: minutes && plural(locale, words.minutes, minutes) },
    ].flatMap(({ label, value }) => (value ? [{ label, value }] : [])),
  };
}

function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
