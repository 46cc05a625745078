import { describe, expect, it, vi } from "vitest";
import { createJourney, type JourneyInput } from "./journey.js";

const read = (articleId: string): JourneyInput => ({ type: "article.viewed", articleId, title: articleId });

describe("createJourney", () => {
  it("records events in order, with time and step", () => {
    let clock = 1000;
    const journey = createJourney({ now: () => clock });
    journey.record(read("a"));
    clock = 2000;
    journey.record(read("b"));
    expect(journey.events()).toEqual([
      { ...read("a"), at: 1000, step: 1 },
      { ...read("b"), at: 2000, step: 2 },
    ]);
  });

  it("uses the system clock by default", () => {
    const before = Date.now();
    const journey = createJourney();
    journey.record(read("a"));
    expect(journey.events()[0]?.at).toBeGreaterThanOrEqual(before);
  });

  it("drops the oldest events when it is full", () => {
    const journey = createJourney({ limit: 2 });
    for (const id of ["a", "b", "c"]) journey.record(read(id));
    expect(journey.events().map((event) => "articleId" in event && event.articleId)).toEqual(["b", "c"]);
    const long = createJourney();
    for (let index = 0; index < 250; index++) long.record(read(`${index}`));
    expect(long.events()).toHaveLength(200);
  });

  it("continues to count steps after old events are dropped", () => {
    const journey = createJourney({ limit: 2 });
    for (const id of ["a", "b", "c"]) journey.record(read(id));
    expect(journey.events().map(({ step }) => step)).toEqual([2, 3]);
    const none = createJourney({ limit: 0 });
    none.record(read("a"));
    expect(none.events()).toEqual([]);
  });

  it("cuts texts to 500 characters, not inside a surrogate pair", () => {
    const journey = createJourney();
    journey.record({ type: "search.performed", query: "a".repeat(9000), results: 0, confidence: "none" });
    journey.record(read(`${"a".repeat(499)}🙂`));
    expect(journey.events()).toMatchObject([{ query: "a".repeat(500) }, { title: "a".repeat(499) }]);
  });

  it("has a unique id that does not change", () => {
    const journey = createJourney();
    expect(journey.id).toMatch(/^[a-z\d]{8,64}$/);
    expect(journey.id).toBe(journey.id);
    expect(createJourney().id).not.toBe(journey.id);
  });

  it("generates no random number before its id is read", () => {
    const getRandomValues = vi.spyOn(crypto, "getRandomValues");
    createJourney().record(read("a"));
    expect(getRandomValues).not.toHaveBeenCalled();
  });

  it("continues an earlier journey", () => {
    const earlier = createJourney();
    earlier.record(read("a"));
    const journey = createJourney({ earlier: { id: earlier.id, events: earlier.events() } });
    journey.record(read("b"));
    expect(journey.id).toBe(earlier.id);
    expect(journey.events().map(({ step }) => step)).toEqual([1, 2]);
    expect(earlier.events()).toHaveLength(1);
  });

  it("returns the same array until something is recorded, and never changes a returned one", () => {
    const journey = createJourney();
    const before = journey.events();
    expect(journey.events()).toBe(before);
    journey.record(read("a"));
    expect(journey.events()).not.toBe(before);
    expect(before).toEqual([]);
  });

  it("calls listeners after each event, until they unsubscribe", () => {
    const journey = createJourney();
    const seen: number[] = [];
    const unsubscribe = journey.subscribe(() => seen.push(journey.events().length));
    const other = vi.fn();
    journey.subscribe(other);
    journey.record(read("a"));
    unsubscribe();
    journey.record(read("b"));
    expect(seen).toEqual([1]);
    expect(other).toHaveBeenCalledTimes(2);
  });

  it("shares no events between journeys", () => {
    const one = createJourney();
    one.record(read("a"));
    expect(createJourney().events()).toEqual([]);
  });
});
