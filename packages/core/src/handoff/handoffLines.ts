import type { HandoffMessages } from "../messages/parts/handoff.js";
import { plural } from "../text/format.js";
import { languageName } from "../text/languageName.js";
import type { Handoff, HandoffStep } from "./handoff.js";
import { minutesTried } from "./minutesTried.js";
import { referenceText } from "./reference.js";

/** A list under its heading, oldest first. */
export interface Section {
  heading: string;
  items: readonly string[];
}

/** The facts of a handoff, each on a line, the most important first. */
export function factsOf(handoff: Handoff, messages: HandoffMessages, locale: string): string[] {
  const { question, reference, topic, product, page } = handoff;
  const minutes = minutesTried(handoff);
  return [
    line(messages.asked, question),
    line(messages.reference, reference && referenceText(reference, locale)),
    line(messages.topic, topic),
    line(messages.product, product),
    line(messages.language, languageName(handoff.locale, locale)),
    line(messages.duration, minutes && plural(locale, messages.minutes, minutes)),
    line(messages.page, page),
  ].filter((fact) => fact !== "");
}

/** The lists of a handoff that are not empty. */
export function sectionsOf({ searches, articles, steps, history }: Handoff, messages: HandoffMessages): Section[] {
  const searchNotes = { none: messages.foundNothing, unsure: messages.foundUnsure, sure: undefined };
  const stepNotes = { done: messages.stepDone, failed: messages.stepFailed, seen: undefined };
  const voteNote = (helpful: boolean) => (helpful ? messages.helpful : messages.notHelpful);
  const sections = [
    {
      heading: messages.history,
      items: (history ?? []).map((one) => `${clean(one.at)} ${clean(one.reference)}: ${clean(one.summary)}`),
    },
    {
      heading: messages.searched,
      items: searches.map(({ query, confidence }) => withNote(query, searchNotes[confidence])),
    },
    {
      heading: messages.read,
      items: articles.map(({ title, helpful }) =>
        withNote(title, helpful === undefined ? undefined : voteNote(helpful)),
      ),
    },
    { heading: messages.steps, items: steps.map((step) => withNote(stepName(step), stepNotes[step.outcome])) },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

function stepName({ title, version, walkthroughId, stepId }: HandoffStep): string {
  return `${title ?? walkthroughId}${version ? ` v${version}` : ""}: ${stepId}`;
}

function line(label: string, value: string | number | undefined): string {
  return value ? `${label}: ${clean(`${value}`)}` : "";
}

function withNote(text: string, note: string | undefined): string {
  return note ? `${clean(text)} (${note})` : clean(text);
}

// A customer's text must stay on one line, and must neither reorder the text around it nor break its encoding.
function clean(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\p{Cc}\u2028\u2029\u0020]+/gu, " ")
    .replace(/\p{Cs}/gu, "\ufffd")
    .trim();
}
