import type { Journey } from "./journey.js";

/** What the customer already tried, in one object that can travel with them. Plain JSON. */
export interface Handoff {
  version: 1;
  /** The language the customer used, as a BCP 47 tag. */
  locale: string;
  /** The topic they chose, or the one of what they read last. */
  topic?: string;
  /** The product it is about. */
  product?: string;
  /** The page they were on. */
  page?: string;
  /** A short reference to read out, where the company keeps one. */
  reference?: string;
  /** What they searched for, oldest first, in their own words. */
  searches: readonly { query: string; confidence: "sure" | "unsure" | "none" }[];
  /** What they read, oldest first, each once. `helpful` is their latest vote. */
  articles: readonly { id: string; title: string; helpful?: boolean }[];
  /** Walkthrough steps they saw. */
  steps: readonly { walkthroughId: string; stepId: string }[];
  /** Past cases that the company itself supplies. */
  history?: readonly { reference: string; summary: string; at: string }[];
}

/** What only the page knows. */
export type HandoffContext = Pick<Handoff, "locale" | "topic" | "product" | "page" | "reference" | "history">;

/** Draws one handoff from a journey: a search is listed once, an article once, with the latest vote. */
export function createHandoff(journey: Pick<Journey, "events">, context: HandoffContext): Handoff {
  const searches = new Map<string, Handoff["searches"][number]>();
  const articles = new Map<string, Handoff["articles"][number]>();
  const steps: Handoff["steps"][number][] = [];
  for (const event of journey.events()) {
    if (event.type === "search.performed") {
      searches.set(event.query, { query: event.query, confidence: event.confidence });
    } else if (event.type === "article.viewed" && !articles.has(event.articleId)) {
      articles.set(event.articleId, { id: event.articleId, title: event.title });
    } else if (event.type === "article.voted") {
      articles.set(event.articleId, { id: event.articleId, title: event.title, helpful: event.helpful });
    } else if (event.type === "step.viewed") {
      steps.push({ walkthroughId: event.walkthroughId, stepId: event.stepId });
    }
  }
  return { version: 1, ...context, searches: [...searches.values()], articles: [...articles.values()], steps };
}
