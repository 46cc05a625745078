import { type Handoff, type Messages, plural } from "@handrail/core";
import { minutesTried } from "@handrail/core/handoff";

/** One thing that a handoff tells, as the customer reads it. */
export interface HandoverEntry {
  key: string;
  label: string;
  text: string;
  /** What came of it. */
  note?: string | undefined;
  /** The handoff without it. */
  without: Handoff;
  /** The handoff with other words in its place; only where the words are the customer's own. */
  reworded?: (text: string) => Handoff;
}

/** Whether a handoff tells of anything that the customer tried here, or that the company knows of before. */
export function tellsOfTrying({ searches, articles, steps, history = [] }: Handoff): boolean {
  return searches.length + articles.length + steps.length + history.length > 0;
}

/** Everything that a handoff tells beside the language, which the whole page is in. */
export function entriesOf(handoff: Handoff, words: Messages["handoff"], locale: string): readonly HandoverEntry[] {
  const { articles, steps, history = [] } = handoff;
  return [
    ...askedEntries(handoff, words),
    ...articles.map((article, index) => ({
      key: `article ${index}`,
      label: words.read,
      text: article.title,
      note: article.helpful === undefined ? undefined : article.helpful ? words.helpful : words.notHelpful,
      without: { ...handoff, articles: articles.filter((one) => one !== article) },
    })),
    ...steps.map((step, index) => ({
      key: `step ${index}`,
      label: words.steps,
      text: step.title ? `${step.title}: ${step.stepId}` : step.stepId,
      note: { seen: undefined, done: words.stepDone, failed: words.stepFailed }[step.outcome],
      without: { ...handoff, steps: steps.filter((one) => one !== step) },
    })),
    ...history.map((past, index) => ({
      key: `case ${index}`,
      label: words.history,
      text: `${past.reference}: ${past.summary}`,
      without: { ...handoff, history: history.filter((one) => one !== past) },
    })),
    ...(["topic", "product", "page", "reference"] as const).flatMap((key) => {
      const text = handoff[key];
      const { [key]: _, ...without } = handoff;
      return text ? [{ key, label: words[key], text, without }] : [];
    }),
    ...timeEntries(handoff, words, locale),
  ];
}

// What they asked last is one of the searches: it goes, and changes, with it.
function askedEntries(handoff: Handoff, words: Messages["handoff"]): readonly HandoverEntry[] {
  const { question, searches } = handoff;
  const asking = (text: string | undefined, rest: Handoff): Handoff => {
    const { question: _, ...others } = rest;
    return text ? { ...others, question: text } : others;
  };
  const isSearched = searches.some(({ query }) => query === question);
  const own: HandoverEntry[] =
    question && !isSearched
      ? [
          {
            key: "question",
            label: words.asked,
            text: question,
            without: asking(undefined, handoff),
            reworded: (text) => asking(text, handoff),
          },
        ]
      : [];
  const searched = searches.map((search, index): HandoverEntry => {
    const isQuestion = search.query === question;
    return {
      key: `search ${index}`,
      label: words.searched,
      text: search.query,
      note: { none: words.foundNothing, unsure: words.foundUnsure, sure: undefined }[search.confidence],
      without: asking(isQuestion ? undefined : question, {
        ...handoff,
        searches: searches.filter((one) => one !== search),
      }),
      reworded: (text) =>
        asking(isQuestion ? text : question, {
          ...handoff,
          searches: searches.map((one) => (one === search ? { ...one, query: text } : one)),
        }),
    };
  });
  return [...own, ...searched];
}

function timeEntries(handoff: Handoff, words: Messages["handoff"], locale: string): readonly HandoverEntry[] {
  const minutes = minutesTried(handoff);
  if (minutes === undefined) return [];
  const { startedAt: _, endedAt: __, ...without } = handoff;
  return [{ key: "time", label: words.duration, text: plural(locale, words.minutes, minutes), without }];
}
