import { describe, expect, it } from "vitest";
import { createJourney, type JourneyAct } from "../journey/journey.js";
import { createHandoff } from "./createHandoff.js";

function handoffAfter(...acts: JourneyAct[]) {
  const journey = createJourney();
  for (const act of acts) journey.record(act);
  return createHandoff(journey, { locale: "lt" });
}

const search = (query: string, confidence: "sure" | "unsure" | "none" = "sure"): JourneyAct => ({
  type: "search.performed",
  query,
  results: 1,
  confidence,
});
const view = (articleId: string): JourneyAct => ({ type: "article.viewed", articleId, title: `About ${articleId}` });
const vote = (articleId: string, helpful: boolean): JourneyAct => ({
  type: "article.voted",
  articleId,
  title: `About ${articleId}`,
  helpful,
});

describe("createHandoff", () => {
  it("is empty after nothing, and says what the page knows", () => {
    const context = {
      locale: "en",
      topic: "billing",
      page: "https://example.com/help",
      reference: "K7-42",
      history: [{ reference: "1", summary: "Moved house", at: "2026-10-01" }],
    };
    expect(createHandoff(createJourney(), context)).toEqual({
      version: 1,
      ...context,
      searches: [],
      articles: [],
      steps: [],
    });
  });

  it("lists a search once, by what it last found", () => {
    expect(handoffAfter(search("bill"), search("refund", "none"), search("bill", "unsure")).searches).toEqual([
      { query: "bill", confidence: "unsure" },
      { query: "refund", confidence: "none" },
    ]);
  });

  it("lists an article once, with the latest vote", () => {
    expect(handoffAfter(view("a"), vote("a", true), view("b"), vote("a", false), view("a")).articles).toEqual([
      { id: "a", title: "About a", helpful: false },
      { id: "b", title: "About b" },
    ]);
  });

  it("lists an article that was voted on in a list, without being opened", () => {
    expect(handoffAfter(vote("a", false)).articles).toEqual([{ id: "a", title: "About a", helpful: false }]);
  });

  it("lists the steps that were seen, and leaves out what an adviser needn't know", () => {
    const handoff = handoffAfter(
      { type: "walkthrough.started", walkthroughId: "w", title: "Set up" },
      { type: "step.viewed", walkthroughId: "w", stepId: "one", index: 0 },
      { type: "result.opened", articleId: "a", title: "A", position: 1 },
      { type: "contact.opened", place: "rail" },
      { type: "component.failed", component: "search" },
    );
    expect(handoff.steps).toEqual([{ walkthroughId: "w", stepId: "one", outcome: "seen" }]);
    expect([handoff.searches, handoff.articles]).toEqual([[], []]);
  });

  it("is plain JSON", () => {
    const handoff = handoffAfter(search("__proto__"), view("constructor"), vote("a", true));
    expect(JSON.parse(JSON.stringify(handoff))).toEqual(handoff);
  });
});
