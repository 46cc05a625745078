import type { JourneyEvent, Topic } from "@handrail/core";
import type { SearchHit } from "../answer/searchAnswer.js";

/** What to ask a source, to find questions that the customer may have. */
export interface ContextQuestion {
  query: string;
  /** The topics to search in. */
  topics?: readonly string[];
}

/** How many questions are offered in all, and how many for each subject. */
const maxQuestions = 5;
const maxPerSubject = 3;

/**
 * Returns what to ask a source about the page and the customer's recent steps: the article or walkthrough that they opened last, and the topic of
 * the page.
 */
export function contextQuestions(
  events: readonly JourneyEvent[],
  topic: string | undefined,
  topics: readonly Topic[],
): readonly ContextQuestion[] {
  const last = titlesOf(events).at(-1);
  const ofPage = topics.find(({ id }) => id === topic);
  return [...(last ? [{ query: last }] : []), ...(ofPage ? [{ query: ofPage.title, topics: [ofPage.id] }] : [])];
}

/**
 * Chooses the questions to offer: the titles of the best hits for each subject, without what the customer has opened already.
 * @param found The hits for each of the {@link contextQuestions}, in their order.
 */
export function questionsToOffer(
  events: readonly JourneyEvent[],
  found: readonly (readonly SearchHit[])[],
): readonly string[] {
  const opened = new Set(titlesOf(events));
  const titles = found.flatMap((hits) =>
    hits
      .map(({ title }) => title)
      .filter((title) => !opened.has(title))
      .slice(0, maxPerSubject),
  );
  return [...new Set(titles)].slice(0, maxQuestions);
}

/** The titles of what the customer opened, oldest first. */
function titlesOf(events: readonly JourneyEvent[]): readonly string[] {
  return events.flatMap((event) =>
    event.type === "article.viewed" || event.type === "result.opened" || event.type === "walkthrough.started"
      ? [event.title]
      : [],
  );
}
