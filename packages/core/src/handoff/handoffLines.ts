import type { HandoffMessages } from "../messages/parts/handoff.js";
import { plural } from "../text/format.js";
import type { Handoff, HandoffStep } from "./handoff.js";
import { minutesTried } from "./minutesTried.js";
import { referenceText } from "./reference.js";

/** A list under its heading, oldest first. */
export interface Section {
  heading: string;
  items: readonly string[];
}

/** The facts of a handoff, a line each, the most important first. */
export function factsOf(handoff: Handoff, words: HandoffMessages, locale: string): string[] {
  const { question, reference, topic, product, page } = handoff;
  const minutes = minutesTried(handoff);
  return [
    line(words.asked, question),
    line(words.reference, reference && referenceText(reference, locale)),
    line(words.topic, topic),
    line(words.product, product),
    line(words.language, languageName(handoff.locale, locale)),
    line(words.duration, minutes && plural(locale, words.minutes, minutes)),
    line(words.page, page),
  ].filter((fact) => fact !== "");
}

/** The lists of a handoff that have something in them. */
export function sectionsOf({ searches, articles, steps, history }: Handoff, words: HandoffMessages): Section[] {
  const found = { none: words.foundNothing, unsure: words.foundUnsure, sure: undefined };
  const came = { done: words.stepDone, failed: words.stepFailed, seen: undefined };
  const helped = (helpful?: boolean) =>
    helpful === undefined ? undefined : helpful ? words.helpful : words.notHelpful;
  const sections = [
    {
      heading: words.history,
      items: (history ?? []).map((one) => `${clean(one.at)} ${clean(one.reference)}: ${clean(one.summary)}`),
    },
    { heading: words.searched, items: searches.map(({ query, confidence }) => noted(query, found[confidence])) },
    { heading: words.read, items: articles.map(({ title, helpful }) => noted(title, helped(helpful))) },
    { heading: words.steps, items: steps.map((step) => noted(stepName(step), came[step.outcome])) },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

function stepName({ title, walkthroughId, stepId }: HandoffStep): string {
  return `${title ?? walkthroughId}: ${stepId}`;
}

function line(label: string, value: string | number | undefined): string {
  return value ? `${label}: ${clean(`${value}`)}` : "";
}

function noted(text: string, note: string | undefined): string {
  return note ? `${clean(text)} (${note})` : clean(text);
}

// What someone typed must stay one line, and must not turn the text around it or break what carries it.
function clean(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\p{Cc}\u2028\u2029\u0020]+/gu, " ")
    .replace(/\p{Cs}/gu, "\ufffd")
    .trim();
}

function languageName(locale: string, inLocale: string): string {
  try {
    return new Intl.DisplayNames(inLocale, { type: "language" }).of(locale) ?? locale;
  } catch {
    return locale;
  }
}
