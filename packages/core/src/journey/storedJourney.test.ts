import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type StorageArea, safeStorage } from "../storage/safeStorage.js";
import type { JourneyInput } from "./journey.js";
import { createStoredJourney } from "./storedJourney.js";

const key = "handrail.journey";
const read = (articleId: string): JourneyInput => ({ type: "article.viewed", articleId, title: articleId });

/** Every kind of act once. */
const all: readonly JourneyInput[] = [
  { type: "search.performed", query: "bill", results: 0, confidence: "none" },
  { type: "result.opened", articleId: "a", title: "A", position: 1 },
  { type: "article.viewed", articleId: "a", title: "A" },
  { type: "article.voted", articleId: "a", title: "A", helpful: false },
  { type: "walkthrough.started", walkthroughId: "w", title: "W" },
  { type: "step.viewed", walkthroughId: "w", stepId: "s", index: 0 },
  { type: "step.completed", walkthroughId: "w", stepId: "s" },
  { type: "practice.failed", walkthroughId: "w", stepId: "s" },
  { type: "walkthrough.ended", walkthroughId: "w", outcome: "left", stepId: "s" },
  { type: "contact.opened", place: "rail" },
  { type: "contact.started", channelId: "phone", place: "shortcut" },
  { type: "contact.obscured", cause: "off-screen" },
  { type: "message.sent", receipt: "reference" },
  { type: "component.failed", component: "search" },
];

function areaOf(kept: Map<string, string> = new Map()): StorageArea & { kept: Map<string, string> } {
  return {
    kept,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

function journeyFrom(stored: unknown, now = 2000) {
  const area = areaOf(new Map([[key, typeof stored === "string" ? stored : JSON.stringify(stored)]]));
  return createStoredJourney(safeStorage(area), { now: () => now });
}

describe("createStoredJourney", () => {
  it("goes on where the page before stopped, with every kind of act", () => {
    const area = areaOf();
    const before = createStoredJourney(safeStorage(area));
    for (const act of all) before.record(act);
    const journey = createStoredJourney(safeStorage(area));
    expect(journey.events()).toEqual(before.events());
    expect(journey.id).toBe(before.id);
    journey.record(read("b"));
    expect(journey.events().at(-1)?.step).toBe(all.length + 1);
  });

  it("keeps each event that is one, and nothing else", () => {
    const good = { ...read("a"), at: 1000, step: 3 };
    const { id, events } = {
      id: "1234567890",
      events: [
        null,
        "text",
        [],
        { type: "__proto__", at: 1, step: 1 },
        { type: "constructor", at: 1, step: 1 },
        { type: "article.viewed", articleId: "a", at: 1, step: 1 },
        { ...good, at: -1 },
        { ...good, at: 9e15 },
        { ...good, step: 0 },
        { ...good, step: 1.5 },
        { type: "article.voted", articleId: "a", title: "a", helpful: "yes", at: 1, step: 1 },
        { type: "contact.opened", place: "toString", at: 1, step: 1 },
        { type: "search.performed", query: "q", results: 1, confidence: "very", at: 1, step: 1 },
        { ...good, extra: "<script>", at: 1000 },
        { ...good, articleId: "the same number again" },
        { ...read("b".repeat(9000)), at: 1500, step: 7 },
      ],
    };
    const journey = journeyFrom({ id, events });
    expect(journey.id).toBe(id);
    expect(journey.events()).toEqual([good, { ...read("b".repeat(500)), at: 1500, step: 7 }]);
    expect(Object.keys(journey.events()[0] ?? {}).sort()).toEqual(["articleId", "at", "step", "title", "type"]);
  });

  it("lets nothing it reads become a prototype", () => {
    const journey = journeyFrom(
      `{"__proto__":{"polluted":1},"id":"1234567890","events":[{"type":"article.viewed","articleId":"a","title":"a","at":1,"step":1,"__proto__":{"polluted":1}},{"__proto__":{"type":"article.viewed","articleId":"a","title":"a","at":1,"step":2}}]}`,
    );
    expect(journey.events()).toHaveLength(1);
    expect(journey.events()[0]).not.toHaveProperty("polluted");
    expect({}).not.toHaveProperty("polluted");
  });

  it("keeps the latest of too many, and drops what is of another day", () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({ ...read("a"), at: 1, step: index + 1 }));
    expect(
      journeyFrom({ id: "1234567890", events: many })
        .events()
        .map(({ step }) => step),
    ).toEqual(Array.from({ length: 200 }, (_, index) => 4801 + index));
    const tomorrow = journeyFrom({ id: "1234567890", events: many }, 24 * 3_600_000);
    expect(tomorrow.events()).toEqual([]);
    expect(tomorrow.id).not.toBe("1234567890");
  });

  it.each(["", "{", "null", "[]", "7", '{"events":7}', '{"id":7,"events":{}}'])("begins anew after %j", (stored) => {
    const journey = journeyFrom(stored);
    journey.record(read("a"));
    expect(journey.events()).toEqual([{ ...read("a"), at: 2000, step: 1 }]);
  });

  it("reads whatever it is given without throwing", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.json(),
            fc.constantFrom(...all).map((act) => JSON.stringify(act)),
          ),
        ),
        (items) => {
          const journey = journeyFrom(`{"id":"1234567890","events":[${items.join(",")}]}`);
          journey.record(read("a"));
          expect(journey.events().at(-1)).toMatchObject(read("a"));
        },
      ),
    );
  });

  it("goes on in memory where storage is blocked or full", () => {
    const refuse = () => {
      throw new DOMException("no", "SecurityError");
    };
    const full = { ...areaOf(), setItem: refuse };
    for (const area of [{ getItem: refuse, setItem: refuse, removeItem: refuse }, full]) {
      const journey = createStoredJourney(safeStorage(area));
      journey.record(read("a"));
      expect(journey.events()).toHaveLength(1);
    }
  });

  it("does not fail for what JSON cannot hold", () => {
    const journey = createStoredJourney(safeStorage(areaOf()));
    // JavaScript does not check what is recorded.
    const act = { ...read("a"), big: 1n } as unknown as JourneyInput;
    expect(() => journey.record(act)).not.toThrow();
    expect(journey.events()).toHaveLength(1);
  });
});
