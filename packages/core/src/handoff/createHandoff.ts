import type { Journey } from "../journey/journey.js";
import type { Handoff, HandoffContext, HandoffStep } from "./handoff.js";

/** Draws one handoff from a journey: a search is listed once, an article once, with the latest vote. */
export function createHandoff(journey: Pick<Journey, "events">, context: HandoffContext): Handoff {
  const searches = new Map<string, Handoff["searches"][number]>();
  const articles = new Map<string, Handoff["articles"][number]>();
  const steps = new Map<string, HandoffStep>();
  for (const event of journey.events()) {
    if (event.type === "search.performed") {
      searches.set(event.query, { query: event.query, confidence: event.confidence });
    } else if (event.type === "article.viewed" && !articles.has(event.articleId)) {
      articles.set(event.articleId, { id: event.articleId, title: event.title });
    } else if (event.type === "article.voted") {
      articles.set(event.articleId, { id: event.articleId, title: event.title, helpful: event.helpful });
    } else if (event.type === "step.viewed") {
      const { walkthroughId, stepId } = event;
      steps.set(`${walkthroughId}\n${stepId}`, { walkthroughId, stepId, outcome: "seen" });
    }
  }
  return {
    version: 1,
    ...context,
    searches: [...searches.values()],
    articles: [...articles.values()],
    steps: [...steps.values()],
  };
}
