import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localRecordStore } from "./localRecordStore.js";
import { mergeRecords } from "./mergeRecords.js";
import { progressOf } from "./progressOf.js";
import { readRecord } from "./readRecord.js";
import { recordAward, recordCheck, recordHelp, recordResult, recordStep, recordVisit } from "./recordEvents.js";
import { createRecord, type TrainingRecord } from "./trainingRecord.js";
import type { TrainingStore } from "./trainingStore.js";

const empty = createRecord({ training: "first-day", learner: "u1" });
const stepIds = ["a", "b", "c", "__proto__", "constructor", ""];
const anyId = fc.constantFrom(...stepIds);
// Clocks go back, and two events can be at one moment.
const anyTime = fc.integer({ min: 0, max: 50 });

const anyEvent = fc.oneof(
  fc.tuple(anyId, anyTime).map(
    ([id, at]) =>
      (record: TrainingRecord) =>
        recordStep(record, id, at),
  ),
  fc
    .record({ step: anyId, response: fc.array(anyId, { maxLength: 2 }), isCorrect: fc.boolean(), at: anyTime })
    .map((check) => (record: TrainingRecord) => recordCheck(record, check)),
  fc
    .record({ id: anyId, startedAt: anyTime, seconds: anyTime, endedAt: anyTime })
    .map((visit) => (record: TrainingRecord) => recordVisit(record, visit)),
  fc.record({ isPassed: fc.boolean(), at: anyTime }).map((it) => (record: TrainingRecord) => recordResult(record, it)),
  anyTime.map((at) => (record: TrainingRecord) => recordHelp(record, at)),
  fc.record({ id: anyId, at: anyTime }).map((it) => (record: TrainingRecord) => recordAward(record, it)),
);
const anyRecord = fc.array(anyEvent, { maxLength: 8 }).map((events) => events.reduce((it, event) => event(it), empty));

describe("mergeRecords, of any records", () => {
  it("is commutative, associative and idempotent", () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
        expect(mergeRecords(a, a)).toEqual(a);
      }),
      { numRuns: 500 },
    );
  });

  it("is read as it was written", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual({ record, isNewer: false });
      }),
      { numRuns: 500 },
    );
  });

  it("reads any JSON without throwing", () => {
    const anyPart = fc.oneof(fc.jsonValue(), fc.array(fc.record({ step: fc.jsonValue(), at: fc.jsonValue() })));
    const anyDamage = fc.record(
      { training: fc.string(), format: anyPart, steps: anyPart, checks: anyPart, visits: anyPart, award: anyPart },
      { requiredKeys: ["training"] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anyDamage), (value) => {
        const reading = readRecord(value);
        if (reading) expect(readRecord(reading.record)).toEqual({ record: reading.record, isNewer: false });
      }),
      { numRuns: 500 },
    );
  });
});

type Act =
  | { do: "complete"; tab: number; step: string; at: number }
  | { do: "award"; tab: number; at: number }
  | { do: "reload"; tab: number }
  | { do: "edit"; steps: readonly string[] }
  | { do: "damage"; text: string };
const anyTab = fc.integer({ min: 0, max: 1 });
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    do: fc.constant("complete" as const),
    tab: anyTab,
    step: fc.constantFrom("a", "b", "c", "d"),
    at: anyTime,
  }),
  fc.record({ do: fc.constant("award" as const), tab: anyTab, at: anyTime }),
  fc.record({ do: fc.constant("reload" as const), tab: anyTab }),
  fc.record({ do: fc.constant("edit" as const), steps: fc.subarray(["a", "b", "c", "d", "e"]) }),
  fc.record({ do: fc.constant("damage" as const), text: fc.constantFrom("", "{", "null", "[]", '{"steps":5}') }),
);

/** What must not get lost: what each tab has seen, and what the storage holds until it is damaged. */
interface Oracle {
  stored: Set<string>;
  seen: [Set<string>, Set<string>];
}

describe("localRecordStore, with two tabs, reloads, edits and damage", () => {
  it("never throws, never loses a completed step that still exists and never gives a learner a second certificate", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anyAct, { minLength: 1, maxLength: 2 }), { maxLength: 15 }), async (turns) => {
        const values = new Map<string, string>();
        const open = () => localRecordStore({ prefix: "", area: areaOf(values) });
        const tabs: [TrainingStore, TrainingStore] = [open(), open()];
        const oracle: Oracle = { stored: new Set(), seen: [new Set(), new Set()] };
        const awards = new Set<string>();
        let steps: readonly string[] = ["a", "b", "c"];
        for (const acts of turns) {
          // The acts of one turn run at the same time.
          await Promise.all(
            acts.map(async (act) => {
              if (act.do === "edit") steps = act.steps;
              else if (act.do === "damage") {
                values.set("first-day", act.text);
                oracle.stored.clear();
              } else if (act.do === "reload") {
                tabs[act.tab] = open();
                oracle.seen[act.tab as 0 | 1] = new Set();
              } else {
                const store = tabs[act.tab as 0 | 1];
                const seen = oracle.seen[act.tab as 0 | 1];
                if (act.do === "complete") seen.add(act.step);
                const change = (record = empty) =>
                  act.do === "complete" ? recordStep(record, act.step, act.at) : recordAward(record, { at: act.at });
                const pending = store.update("first-day", change);
                for (const step of oracle.stored) seen.add(step);
                for (const step of seen) oracle.stored.add(step);
                const { award } = await pending;
                if (award) awards.add(award.id);
              }
            }),
          );
          for (const tab of [0, 1] as const) {
            const record = (await tabs[tab].read("first-day")) ?? empty;
            const { done } = progressOf(record, { version: 1, steps: steps.map((id) => ({ id })) });
            const expected = steps.filter((id) => oracle.seen[tab].has(id) || oracle.stored.has(id));
            expect(done).toEqual(expected);
            expect(awards.size).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

function areaOf(values: Map<string, string>) {
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}
