import { describe, expect, it, vi } from "vitest";
import { createJourney, type JourneyAct } from "./journey.js";

const read = (articleId: string): JourneyAct => ({ type: "article.viewed", articleId, title: articleId });

describe("createJourney", () => {
  it("keeps acts in order, with when they happened", () => {
    let clock = 1000;
    const journey = createJourney({ now: () => clock });
    journey.record(read("a"));
    clock = 2000;
    journey.record(read("b"));
    expect(journey.events()).toEqual([
      { ...read("a"), at: 1000 },
      { ...read("b"), at: 2000 },
    ]);
  });

  it("uses the real clock by default", () => {
    const before = Date.now();
    const journey = createJourney();
    journey.record(read("a"));
    expect(journey.events()[0]?.at).toBeGreaterThanOrEqual(before);
  });

  it("drops the oldest when it is full", () => {
    const journey = createJourney({ limit: 2 });
    for (const id of ["a", "b", "c"]) journey.record(read(id));
    expect(journey.events().map((event) => "articleId" in event && event.articleId)).toEqual(["b", "c"]);
    const long = createJourney();
    for (let index = 0; index < 250; index++) long.record(read(`${index}`));
    expect(long.events()).toHaveLength(200);
  });

  it("gives the same array until something is recorded, and never changes one it gave", () => {
    const journey = createJourney();
    const before = journey.events();
    expect(journey.events()).toBe(before);
    journey.record(read("a"));
    expect(journey.events()).not.toBe(before);
    expect(before).toEqual([]);
  });

  it("tells listeners after the act, until they stop listening", () => {
    const journey = createJourney();
    const seen: number[] = [];
    const stop = journey.subscribe(() => seen.push(journey.events().length));
    const other = vi.fn();
    journey.subscribe(other);
    journey.record(read("a"));
    stop();
    journey.record(read("b"));
    expect(seen).toEqual([1]);
    expect(other).toHaveBeenCalledTimes(2);
  });

  it("shares nothing between visitors", () => {
    const one = createJourney();
    one.record(read("a"));
    expect(createJourney().events()).toEqual([]);
  });
});
