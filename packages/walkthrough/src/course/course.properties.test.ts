import type { CourseModule, TrainingCourse, WalkthroughStep } from "@handrail/core/content";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeRecords } from "../records/mergeRecords.js";
import { readRecord } from "../records/readRecord.js";
import { recordCheck, recordStep, recordVersion } from "../records/recordEvents.js";
import { createRecord, type TrainingRecord } from "../records/trainingRecord.js";
import { courseProgress } from "./courseProgress.js";
import { courseStepId } from "./courseTraining.js";
import { eventTime, settleCourse } from "./settleCourse.js";

const body = { type: "root", children: [] } as const;
const question = { type: "short", text: "?", correct: ["yes"] } as const;

const step = fc.record({ id: fc.constantFrom("a", "b", "c", "d/e", "é"), isCheck: fc.boolean() });
const walkthrough = fc.uniqueArray(step, { selector: ({ id }) => id, maxLength: 4 }).map((steps) =>
  steps.map(({ id, isCheck }): WalkthroughStep => {
    const base = { id, title: id, body };
    return isCheck ? { ...base, kind: "check", question } : base;
  }),
);
const module = fc.record({ id: fc.constantFrom("one", "two", "d", "d/e"), steps: walkthrough });
const course = fc
  .record({
    modules: fc.uniqueArray(module, { selector: ({ id }) => id, maxLength: 3 }),
    passMark: fc.constantFrom(0, 0.5, 0.8, 1),
    countedAnswer: fc.constantFrom<"first" | "last">("first", "last"),
  })
  .map(
    ({ modules, ...rest }): TrainingCourse => ({
      id: "course",
      version: 1,
      locale: "en",
      title: "Course",
      summary: "",
      modules: modules.map(
        ({ id, steps }): CourseModule => ({
          walkthrough: { id, version: 1, locale: "en", title: id, summary: "", audience: "staff", steps },
        }),
      ),
      ...rest,
    }),
  );

/** What a learner, the editor of the course, the clock or the storage does. */
type Act =
  | { type: "do"; tab: 0 | 1; pick: number; isRight: boolean }
  | { type: "edit"; course: TrainingCourse }
  | { type: "reload"; tab: 0 | 1 }
  | { type: "damage"; value: unknown }
  | { type: "clock"; by: number };
const tab = fc.constantFrom<0 | 1>(0, 1);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant("do"), tab, pick: fc.nat(), isRight: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("edit"), course }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("reload"), tab }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("damage"), value: fc.jsonValue() }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("clock"), by: fc.integer({ min: -5000, max: 5000 }) }) },
);

/** Two tabs on one storage, each of which merges what it has into what it finds, as stores do. */
function runVisits(first: TrainingCourse, acts: readonly Act[]) {
  const empty = createRecord({ training: "course" }, 0);
  const tabs: [TrainingRecord, TrainingRecord] = [empty, empty];
  let stored: unknown;
  let now = 1_000_000;
  let current = first;
  const read = () => readRecord(stored)?.record;
  const done = new Set<string>();
  const awards = new Set<string>();
  for (const one of acts) {
    now += 10;
    if (one.type === "edit") current = { ...one.course, version: current.version + 1 };
    else if (one.type === "clock") now += one.by;
    // Damage that happens to be a record is another one.
    else if (one.type === "damage") stored = { ...Object(one.value), training: undefined };
    // A tab that is loaded again has only what is stored.
    else if (one.type === "reload") tabs[one.tab] = mergeRecords(tabs[one.tab], read() ?? empty);
    else {
      const all = current.modules.flatMap(({ walkthrough: { id, steps } }) =>
        steps.map(({ id: stepId, kind }) => ({ id: courseStepId(id, stepId), kind })),
      );
      const picked = all[one.pick % Math.max(all.length, 1)];
      if (!picked) continue;
      const before = mergeRecords(tabs[one.tab], read() ?? empty);
      const at = eventTime(before, now);
      const answered =
        picked.kind === "check"
          ? recordCheck(before, { step: picked.id, response: ["x"], isCorrect: one.isRight, at })
          : before;
      const changed = recordVersion(recordStep(answered, picked.id, at), current.version);
      const after = settleCourse(changed, current, at);
      tabs[one.tab] = after;
      stored = JSON.parse(JSON.stringify(after));
      done.add(picked.id);
      if (after.award) awards.add(after.award.id);
    }
  }
  return { course: current, record: mergeRecords(mergeRecords(...tabs), read() ?? empty), done, awards };
}

describe("a course over many visits", () => {
  it("never throws, loses no completed step that still exists, and gives one certificate", () => {
    let given = 0;
    fc.assert(
      fc.property(course, fc.array(act, { maxLength: 30 }), (first, acts) => {
        const { course: last, record, done, awards } = runVisits(first, acts);
        const progress = courseProgress(last, record);
        for (const [index, { walkthrough: now }] of last.modules.entries()) {
          const expected = now.steps.map(({ id }) => id).filter((id) => done.has(courseStepId(now.id, id)));
          expect(progress.modules[index]?.done).toEqual(expected);
        }
        expect(awards.size).toBeLessThanOrEqual(1);
        expect(record.award !== undefined).toBe(awards.size === 1);
        given += awards.size;
        // Settled again, at any time, it stays the same certificate.
        expect(settleCourse(record, last, 9e12).award?.id ?? record.award?.id).toBe(
          settleCourse(record, last, 1).award?.id ?? record.award?.id,
        );
      }),
      { numRuns: 500 },
    );
    expect(given).toBeGreaterThan(20);
  });

  it("can always be passed by a learner who does all steps and answers everything correctly", () => {
    fc.assert(
      fc.property(course, fc.array(act, { maxLength: 20 }), (first, acts) => {
        const { course: last, record } = runVisits(first, acts);
        let after = record;
        // A round that began with a wrong answer ends, and the next one can be passed.
        for (const round of [1, 2]) {
          for (const { walkthrough: current } of last.modules) {
            for (const { id, kind } of current.steps) {
              const stepId = courseStepId(current.id, id);
              const at = eventTime(after, round);
              if (kind === "check")
                after = recordCheck(after, { step: stepId, response: ["yes"], isCorrect: true, at });
              after = settleCourse(recordStep(after, stepId, at), last, at);
            }
          }
        }
        if (courseProgress(last, after).total > 0) expect(after.award).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});
