import type { Journey, JourneyEvent } from "../journey/journey.js";
import type { Handoff, HandoffArticle, HandoffContext, HandoffSearch, HandoffStep } from "./handoff.js";

/** An event about one step of a walkthrough. */
type StepEvent = Extract<JourneyEvent, { type: "step.viewed" | "step.completed" | "practice.failed" }>;

const stepOutcomes: Readonly<Record<StepEvent["type"], HandoffStep["outcome"]>> = {
  "step.viewed": "seen",
  "step.completed": "done",
  "practice.failed": "failed",
};

/** The lists of a handoff while they are collected, each by a key that occurs once. */
interface Collected {
  searches: Map<string, HandoffSearch>;
  articles: Map<string, HandoffArticle>;
  steps: Map<string, HandoffStep>;
  /** Titles and versions of walkthroughs by id. */
  walkthroughs: Map<string, Pick<HandoffStep, "title" | "version">>;
}

/**
 * Makes a handoff from a journey. It lists every search once, with its latest confidence, every article once, with the latest
 * vote, and every step once, with its outcome. The words stay as the customer typed them, so use it only for text that the
 * customer sees, such as a prepared e-mail. Everything else uses `prepareHandoff`, which removes personal data.
 */
export function createHandoff(journey: Pick<Journey, "events">, context: HandoffContext): Handoff {
  const collected: Collected = { searches: new Map(), articles: new Map(), steps: new Map(), walkthroughs: new Map() };
  const events = journey.events();
  for (const event of events) collect(event, collected);
  const lastQuery = events.findLast((event) => event.type === "search.performed")?.query;
  const [first] = events;
  const last = events.at(-1);
  return {
    version: 1,
    ...(first && last && { startedAt: instant(first.at), endedAt: instant(last.at) }),
    ...context,
    ...(lastQuery && { question: context.question ?? lastQuery }),
    searches: [...collected.searches.values()],
    articles: [...collected.articles.values()],
    steps: [...collected.steps.values()],
  };
}

function collect(event: JourneyEvent, { searches, articles, steps, walkthroughs }: Collected) {
  switch (event.type) {
    case "search.performed":
      searches.set(event.query, { query: event.query, confidence: event.confidence });
      break;
    case "article.viewed":
      if (!articles.has(event.articleId)) articles.set(event.articleId, { id: event.articleId, title: event.title });
      break;
    case "article.voted":
      articles.set(event.articleId, { id: event.articleId, title: event.title, helpful: event.helpful });
      break;
    case "walkthrough.started":
      walkthroughs.set(event.walkthroughId, {
        ...(event.title && { title: event.title }),
        ...(event.version !== undefined && { version: event.version }),
      });
      break;
    case "step.viewed":
    case "step.completed":
    case "practice.failed":
      collectStep(event, steps, walkthroughs.get(event.walkthroughId));
  }
}

function collectStep(
  event: StepEvent,
  steps: Collected["steps"],
  walkthrough: Pick<HandoffStep, "title" | "version"> = {},
) {
  const { type, walkthroughId, stepId } = event;
  const key = `${walkthroughId}\n${stepId}`;
  const outcome = stepOutcomes[type];
  // Viewing a step again does not undo its outcome.
  if (outcome === "seen" && steps.has(key)) return;
  steps.set(key, { walkthroughId, stepId, ...walkthrough, outcome });
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
