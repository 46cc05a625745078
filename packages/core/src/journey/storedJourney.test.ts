import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type StorageArea, safeStorage } from "../storage/safeStorage.js";
import type { JourneyInput } from "./journey.js";
import { createStoredJourney } from "./storedJourney.js";

const key = "handrail.journey";
const read = (articleId: string): JourneyInput => ({ type: "article.viewed", articleId, title: articleId });

/** Every type of event once. */
const allInputs: readonly JourneyInput[] = [
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

function fakeArea(stored: Map<string, string> = new Map()): StorageArea {
  return {
    getItem: (name) => stored.get(name) ?? null,
    setItem: (name, value) => void stored.set(name, value),
    removeItem: (name) => void stored.delete(name),
  };
}

function journeyFrom(stored: unknown, now = 2000) {
  const area = fakeArea(new Map([[key, typeof stored === "string" ? stored : JSON.stringify(stored)]]));
  return createStoredJourney(safeStorage(area), { now: () => now });
}

describe("createStoredJourney", () => {
  it("continues the journey of the page before, with every type of event", () => {
    const area = fakeArea();
    const before = createStoredJourney(safeStorage(area));
    for (const input of allInputs) before.record(input);
    const journey = createStoredJourney(safeStorage(area));
    expect(journey.events()).toEqual(before.events());
    expect(journey.id).toBe(before.id);
    journey.record(read("b"));
    expect(journey.events().at(-1)?.step).toBe(allInputs.length + 1);
  });

  it("reads valid events with their known properties only", () => {
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

  it("changes no prototype", () => {
    const journey = journeyFrom(
      `{"__proto__":{"polluted":1},"id":"1234567890","events":[{"type":"article.viewed","articleId":"a","title":"a","at":1,"step":1,"__proto__":{"polluted":1}},{"__proto__":{"type":"article.viewed","articleId":"a","title":"a","at":1,"step":2}}]}`,
    );
    expect(journey.events()).toHaveLength(1);
    expect(journey.events()[0]).not.toHaveProperty("polluted");
    expect({}).not.toHaveProperty("polluted");
  });

  it("reads the latest events up to the limit, and none older than twelve hours", () => {
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

  it.each(["", "{", "null", "[]", "7", '{"events":7}', '{"id":7,"events":{}}'])(
    "starts a new journey after %j",
    (stored) => {
      const journey = journeyFrom(stored);
      journey.record(read("a"));
      expect(journey.events()).toEqual([{ ...read("a"), at: 2000, step: 1 }]);
    },
  );

  it("does not throw for any stored value", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.json(),
            fc.constantFrom(...allInputs).map((input) => JSON.stringify(input)),
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

  it("continues in memory if storage is blocked or full", () => {
    const refuse = () => {
      throw new DOMException("no", "SecurityError");
    };
    const full = { ...fakeArea(), setItem: refuse };
    for (const area of [{ getItem: refuse, setItem: refuse, removeItem: refuse }, full]) {
      const journey = createStoredJourney(safeStorage(area));
      journey.record(read("a"));
      expect(journey.events()).toHaveLength(1);
    }
  });

  it("does not throw for a value that JSON cannot represent", () => {
    const journey = createStoredJourney(safeStorage(fakeArea()));
    // Nothing checks recorded values at run time.
    const input = { ...read("a"), big: 1n } as unknown as JourneyInput;
    expect(() => journey.record(input)).not.toThrow();
    expect(journey.events()).toHaveLength(1);
  });
});
