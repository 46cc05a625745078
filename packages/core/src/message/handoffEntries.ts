import type { Handoff } from "../handoff/handoff.js";
import { minutesTried } from "../handoff/minutesTried.js";
import type { HandoffMessages } from "../messages/parts/handoff.js";
import { plural } from "../text/format.js";

/** One entry of a handoff, as the customer reads it. */
export interface HandoffEntry {
  key: string;
  label: string;
  text: string;
  /** The outcome, such as "found nothing". */
  note?: string | undefined;
  /** The handoff without this entry. */
  without: Handoff;
  /** Returns the handoff with another text for this entry. Only for text that the customer wrote. */
  reword?: (text: string) => Handoff;
}

/** Whether a handoff holds anything that the customer tried, or an earlier case. */
export function hasAttempts({ searches, articles, steps, history = [] }: Handoff): boolean {
  return searches.length + articles.length + steps.length + history.length > 0;
}

/** Returns the entire content of a handoff, except for the language. */
export function handoffEntries(handoff: Handoff, messages: HandoffMessages, locale: string): readonly HandoffEntry[] {
  return [
    ...questionEntries(handoff, messages),
    ...searchEntries(handoff, messages),
    ...articleEntries(handoff, messages),
    ...stepEntries(handoff, messages),
    ...caseEntries(handoff, messages),
    ...detailEntries(handoff, messages),
    ...timeEntries(handoff, messages, locale),
  ];
}

// A question that was also searched for is listed as a search.
function questionEntries(handoff: Handoff, messages: HandoffMessages): readonly HandoffEntry[] {
  const { question, searches } = handoff;
  if (!question || searches.some(({ query }) => query === question)) return [];
  return [
    {
      key: "question",
      label: messages.asked,
      text: question,
      without: withQuestion(handoff, undefined),
      reword: (text) => withQuestion(handoff, text),
    },
  ];
}

// The question is removed and reworded together with the search that has the same text.
function searchEntries(handoff: Handoff, messages: HandoffMessages): readonly HandoffEntry[] {
  const { question, searches } = handoff;
  const notes = { none: messages.foundNothing, unsure: messages.foundUnsure, sure: undefined };
  return searches.map((search, index) => {
    const others = { ...handoff, searches: searches.filter((other) => other !== search) };
    const isQuestion = search.query === question;
    return {
      key: `search ${index}`,
      label: messages.searched,
      text: search.query,
      note: notes[search.confidence],
      without: isQuestion ? withQuestion(others, undefined) : others,
      reword: (text) => {
        const reworded = searches.map((other) => (other === search ? { ...other, query: text } : other));
        return withQuestion({ ...handoff, searches: reworded }, isQuestion ? text : question);
      },
    };
  });
}

function withQuestion(handoff: Handoff, text: string | undefined): Handoff {
  const { question: _, ...others } = handoff;
  return text ? { ...others, question: text } : others;
}

function articleEntries(handoff: Handoff, messages: HandoffMessages): readonly HandoffEntry[] {
  const { articles } = handoff;
  return articles.map((article, index) => ({
    key: `article ${index}`,
    label: messages.read,
    text: article.title,
    note: article.helpful === undefined ? undefined : messages[article.helpful ? "helpful" : "notHelpful"],
    without: { ...handoff, articles: articles.filter((other) => other !== article) },
  }));
}

function stepEntries(handoff: Handoff, messages: HandoffMessages): readonly HandoffEntry[] {
  const { steps } = handoff;
  const notes = { seen: undefined, done: messages.stepDone, failed: messages.stepFailed };
  return steps.map((step, index) => ({
    key: `step ${index}`,
    label: messages.steps,
    text: step.title ? `${step.title}: ${step.stepId}` : step.stepId,
    note: notes[step.outcome],
    without: { ...handoff, steps: steps.filter((other) => other !== step) },
  }));
}

function caseEntries(handoff: Handoff, messages: HandoffMessages): readonly HandoffEntry[] {
  const { history = [] } = handoff;
  return history.map((past, index) => ({
    key: `case ${index}`,
    label: messages.history,
    text: `${past.reference}: ${past.summary}`,
    without: { ...handoff, history: history.filter((other) => other !== past) },
  }));
}

function detailEntries(handoff: Handoff, messages: HandoffMessages): readonly HandoffEntry[] {
  const details = ["topic", "product", "page", "reference"] as const;
  return details.flatMap((key) => {
    const { [key]: text, ...without } = handoff;
    return text ? [{ key, label: messages[key], text, without }] : [];
  });
}

function timeEntries(handoff: Handoff, messages: HandoffMessages, locale: string): readonly HandoffEntry[] {
  const minutes = minutesTried(handoff);
  if (minutes === undefined) return [];
  const { startedAt: _, endedAt: __, ...without } = handoff;
  return [{ key: "time", label: messages.duration, text: plural(locale, messages.minutes, minutes), without }];
}
