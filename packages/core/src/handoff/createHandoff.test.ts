import { describe, expect, it } from "vitest";
import { createJourney, type JourneyInput } from "../journey/journey.js";
import { createHandoff } from "./createHandoff.js";

function handoffAfter(...inputs: JourneyInput[]) {
  const journey = createJourney();
  for (const input of inputs) journey.record(input);
  return createHandoff(journey, { locale: "lt" });
}

const search = (query: string, confidence: "sure" | "unsure" | "none" = "sure"): JourneyInput => ({
  type: "search.performed",
  query,
  results: 1,
  confidence,
});
const view = (articleId: string): JourneyInput => ({ type: "article.viewed", articleId, title: `About ${articleId}` });
const vote = (articleId: string, helpful: boolean): JourneyInput => ({
  type: "article.voted",
  articleId,
  title: `About ${articleId}`,
  helpful,
});

describe("createHandoff", () => {
  it("has empty lists for an empty journey, and the context of the page", () => {
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

  it("lists a search once, with its latest confidence", () => {
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

  it("lists an article that was voted on without being opened", () => {
    expect(handoffAfter(vote("a", false)).articles).toEqual([{ id: "a", title: "About a", helpful: false }]);
  });

  it("lists the viewed steps, and leaves out events that do not help an adviser", () => {
    const handoff = handoffAfter(
      { type: "walkthrough.started", walkthroughId: "w", title: "Set up" },
      { type: "step.viewed", walkthroughId: "w", stepId: "one", index: 0 },
      { type: "result.opened", articleId: "a", title: "A", position: 1 },
      { type: "contact.opened", place: "rail" },
      { type: "component.failed", component: "search" },
    );
    expect(handoff.steps).toEqual([{ walkthroughId: "w", stepId: "one", title: "Set up", outcome: "seen" }]);
    expect([handoff.searches, handoff.articles]).toEqual([[], []]);
  });

  it("lists a step without a title where its walkthrough has none", () => {
    const handoff = handoffAfter(
      { type: "walkthrough.started", walkthroughId: "w", title: "" },
      { type: "step.viewed", walkthroughId: "w", stepId: "one", index: 0 },
    );
    expect(handoff.steps).toEqual([{ walkthroughId: "w", stepId: "one", outcome: "seen" }]);
  });

  it("lists a step once, with its outcome", () => {
    const step = (type: "step.completed" | "practice.failed", stepId: string): JourneyInput => ({
      type,
      walkthroughId: "w",
      stepId,
    });
    const seen = (stepId: string): JourneyInput => ({ type: "step.viewed", walkthroughId: "w", stepId, index: 0 });
    const { steps } = handoffAfter(
      ...[seen("one"), step("practice.failed", "one"), step("step.completed", "one"), seen("one")],
      ...[seen("two"), step("step.completed", "two"), step("practice.failed", "two")],
      { type: "walkthrough.ended", walkthroughId: "w", outcome: "left", stepId: "three" },
    );
    expect(steps.map(({ stepId, outcome }) => [stepId, outcome])).toEqual([
      ["one", "done"],
      ["two", "failed"],
    ]);
  });

  it("uses the last search as the question, unless the page supplies one", () => {
    const journey = createJourney();
    expect(createHandoff(journey, { locale: "lt" })).not.toHaveProperty("question");
    for (const query of ["bill", "refund", "bill"]) journey.record(search(query));
    expect(createHandoff(journey, { locale: "lt" }).question).toBe("bill");
    expect(createHandoff(journey, { locale: "lt", question: undefined }).question).toBe("bill");
    expect(createHandoff(journey, { locale: "lt", question: "Why?" }).question).toBe("Why?");
  });

  it("has the times of the first and the last event", () => {
    let clock = Date.UTC(2026, 10, 16, 8);
    const journey = createJourney({ now: () => clock });
    journey.record(search("bill"));
    clock += 90_000;
    journey.record(view("a"));
    expect(createHandoff(journey, { locale: "lt" })).toMatchObject({
      startedAt: "2026-11-16T08:00:00.000Z",
      endedAt: "2026-11-16T08:01:30.000Z",
    });
  });

  it("is plain JSON", () => {
    const handoff = handoffAfter(search("__proto__"), view("constructor"), vote("a", true));
    expect(JSON.parse(JSON.stringify(handoff))).toEqual(handoff);
  });
});
