import type { JourneyInput } from "@handrail/core/journey";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  recordCheck,
  recordCompletion,
  recordHelp,
  recordResult,
  recordStep,
  recordVisit,
} from "../records/recordEvents.js";
import { createRecord, type TrainingRecord } from "../records/trainingRecord.js";
import type { XapiStatement } from "./statement.js";
import { orderFaults, statementFaults, verbsOf } from "./testing/statementFaults.js";
import { launch, options } from "./testing/trainings.js";
import { toStatements } from "./toStatements.js";

const empty = createRecord({ training: "first day" });
const anyStep = fc.constantFrom("open", "one", "several", "order/of 2", "short", "removed step", "__proto__", "\ud800");
const anySession = fc.constantFrom("session-1", "session-2");
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 5 }),
  fc.constantFrom("[,]", "summary", "{case_matters=true}x"),
);
const anyScore = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });

/** A change of a record at a time. */
type Change = (record: TrainingRecord, at: number) => TrainingRecord;

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  anyStep.map(
    (step): Change =>
      (record, at) =>
        recordStep(record, step, at),
  ),
  fc.record({ step: anyStep, response: fc.array(anyText, { maxLength: 3 }), isCorrect: fc.boolean() }).map(
    (check): Change =>
      (record, at) =>
        recordCheck(record, { ...check, at }),
  ),
  fc.tuple(fc.boolean(), anyScore).map(
    ([isPassed, score]): Change =>
      (record, at) =>
        recordResult(record, { isPassed, ...(score !== undefined && { score }), at }),
  ),
  fc.constant<Change>((record, at) => recordCompletion(record, at)),
  fc.constant<Change>((record, at) => recordHelp(record, at)),
  anySession.map(
    (id): Change =>
      (record, at) =>
        startVisit(record, id, at),
  ),
  anySession.map(
    (id): Change =>
      (record, at) =>
        endVisit(record, id, at),
  ),
);

function startVisit(record: TrainingRecord, id: string, startedAt: number) {
  const isNew = record.visits.every((visit) => visit.id !== id);
  return isNew ? recordVisit(record, { id, startedAt, seconds: 0 }) : record;
}

function endVisit(record: TrainingRecord, id: string, endedAt: number) {
  const visit = record.visits.find((one) => one.id === id);
  return visit && visit.endedAt === undefined ? recordVisit(record, { ...visit, endedAt }) : record;
}

const anyTime = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom(-8.64e15, 8.64e15));

/** Records as merges, clocks that go back and damage can make them. */
const anyRecord = fc
  .array(fc.tuple(anyChange, anyTime), { maxLength: 12 })
  .map((changes) => changes.reduce((record, [change, at]) => change(record, at), empty));

describe.each([
  ["toStatements, of any record", options],
  ["toStatements, of any record in a session of cmi5", launch],
])("%s", (_, all) => {
  it("makes valid statements in order, none twice", () => {
    fc.assert(
      fc.property(anyRecord, (after) => {
        const statements = toStatements({ after }, all);
        expect(statementFaults(statements)).toEqual([]);
        expect(orderFaults(statements)).toEqual([]);
        expect(visitFaults(statements)).toBe(0);
      }),
    );
  });

  it("makes each statement once while a record grows, and what is sent is in order", () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 15 }), (changes) => {
        const sent: XapiStatement[] = [];
        let before: TrainingRecord | undefined;
        for (const [at, change] of changes.entries()) {
          const after = change(before ?? empty, at);
          sent.push(...toStatements({ before, after }, all));
          before = after;
        }
        expect(statementFaults(sent)).toEqual([]);
        expect(orderFaults(sent)).toEqual([]);
        if (!all.cmi5 && before) expect(sent).toEqual(toStatements({ after: before }, all));
      }),
    );
  });
});

const anyInput: fc.Arbitrary<JourneyInput> = fc.oneof(
  fc.constant<JourneyInput>({ type: "walkthrough.started", walkthroughId: "first day", title: "Your first day" }),
  anyStep.map((stepId): JourneyInput => ({ type: "step.viewed", walkthroughId: "first day", stepId, index: 0 })),
  anyStep.map((stepId): JourneyInput => ({ type: "step.completed", walkthroughId: "first day", stepId })),
  anyStep.map((stepId): JourneyInput => ({ type: "practice.failed", walkthroughId: "first day", stepId })),
  fc
    .constantFrom("completed" as const, "left" as const)
    .map(
      (outcome): JourneyInput => ({ type: "walkthrough.ended", walkthroughId: "first day", outcome, stepId: "open" }),
    ),
  fc.constant<JourneyInput>({ type: "contact.started", channelId: "phone", place: "rail" }),
);

describe("toStatements, of any journey", () => {
  it("makes valid statements in order, and the same ones of a part of it", () => {
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 15 }), fc.nat(15), (inputs, length) => {
        const events = inputs.map((input, index) => ({ ...input, at: index * 1000, step: index + 1 }));
        const statements = toStatements(events, options);
        expect(statementFaults(statements)).toEqual([]);
        expect(orderFaults(statements)).toEqual([]);
        expect(visitFaults(statements)).toBe(0);
        const part = toStatements(events.slice(0, length), options);
        expect(statements.slice(0, part.length)).toEqual(part);
      }),
    );
  });
});

/** How many visits end without a start before. */
function visitFaults(statements: readonly XapiStatement[]): number {
  let open = 0;
  let faults = 0;
  for (const verb of verbsOf(statements)) {
    if (verb === "initialized") open++;
    if (verb !== "terminated" && verb !== "suspended" && verb !== "abandoned") continue;
    if (open === 0) faults++;
    open--;
  }
  return faults;
}
