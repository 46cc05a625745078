import type { Journey } from "../journey/journey.js";
import type { Handoff, HandoffContext, HandoffStep } from "./handoff.js";

/**
 * Draws one handoff from a journey: a search is listed once, by what it last found; an article once, with the latest
 * vote; a step once, with how far it came. The words are the customer's own, as they typed them: right for what they see
 * themselves, such as an e-mail prepared in their own program. For everything else use `prepareHandoff`, which removes
 * what must not leave.
 */
export function createHandoff(journey: Pick<Journey, "events">, context: HandoffContext): Handoff {
  const searches = new Map<string, Handoff["searches"][number]>();
  const articles = new Map<string, Handoff["articles"][number]>();
  const steps = new Map<string, HandoffStep>();
  const titles = new Map<string, string>();
  const events = journey.events();
  let question: string | undefined;
  for (const event of events) {
    if (event.type === "search.performed") {
      question = event.query;
      searches.set(question, { query: question, confidence: event.confidence });
    } else if (event.type === "article.viewed" && !articles.has(event.articleId)) {
      articles.set(event.articleId, { id: event.articleId, title: event.title });
    } else if (event.type === "article.voted") {
      articles.set(event.articleId, { id: event.articleId, title: event.title, helpful: event.helpful });
    } else if (event.type === "walkthrough.started") {
      titles.set(event.walkthroughId, event.title);
    } else if ("stepId" in event && event.type !== "walkthrough.ended") {
      const { type, walkthroughId, stepId } = event;
      const key = `${walkthroughId}\n${stepId}`;
      const title = titles.get(walkthroughId);
      const outcome = type === "step.completed" ? "done" : type === "practice.failed" ? "failed" : "seen";
      // Looking at a step again doesn't undo what was done there.
      if (outcome !== "seen" || !steps.has(key)) {
        steps.set(key, { walkthroughId, stepId, ...(title && { title }), outcome });
      }
    }
  }
  const [first] = events;
  const last = events.at(-1);
  return {
    version: 1,
    ...(first && last && { startedAt: instant(first.at), endedAt: instant(last.at) }),
    ...context,
    ...(question && { question: context.question ?? question }),
    searches: [...searches.values()],
    articles: [...articles.values()],
    steps: [...steps.values()],
  };
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
