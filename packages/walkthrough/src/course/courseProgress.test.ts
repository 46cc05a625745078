import type { TrainingCourse, WalkthroughStep } from "@handrail/core/content";
import { describe, expect, it } from "vitest";
import { recordCheck, recordStep } from "../records/recordEvents.js";
import { createRecord, type TrainingRecord } from "../records/trainingRecord.js";
import { courseProgress } from "./courseProgress.js";
import { courseStepId, courseTraining } from "./courseTraining.js";
import { eventTime, settleCourse } from "./settleCourse.js";

const body = { type: "root", children: [] } as const;
const check = (id: string, more?: object): WalkthroughStep => ({
  id,
  title: id,
  body,
  kind: "check",
  question: { type: "short", text: "?", correct: ["yes"] },
  ...more,
});
const courseOf = (steps: readonly WalkthroughStep[], more?: Partial<TrainingCourse>): TrainingCourse => ({
  id: "course",
  version: 1,
  locale: "en",
  title: "Course",
  summary: "",
  modules: [{ walkthrough: { id: "m", version: 1, locale: "en", title: "M", summary: "", audience: "staff", steps } }],
  ...more,
});
const empty = createRecord({ training: "course" }, 1);

/** Answers questions one after the other, and settles after each. */
function answer(
  course: TrainingCourse,
  record: TrainingRecord,
  answers: Readonly<Record<string, boolean>>,
  now: number,
) {
  let after = record;
  for (const [id, isCorrect] of Object.entries(answers)) {
    const step = courseStepId("m", id);
    const at = eventTime(after, now);
    after = recordStep(recordCheck(after, { step, response: ["x"], isCorrect, at }), step, at);
    after = settleCourse(after, course, at);
  }
  return after;
}

describe("courseStepId", () => {
  it("separates modules and steps whose ids contain the separator", () => {
    expect(courseStepId("a/b", "c")).not.toBe(courseStepId("a", "b/c"));
  });
});

describe("courseTraining", () => {
  it("leaves out steps that only follow a mistake", () => {
    const again = { id: "again", title: "Again", body, when: { step: "q", is: "wrong" } } as const;
    const course = courseOf([check("q"), again, { id: "last", title: "Last", body }]);
    expect(courseTraining(course).steps.map(({ id }) => id)).toEqual(["m/q", "m/last"]);
  });
});

describe("a course with a pass mark", () => {
  const questions = [check("a"), check("b"), check("c"), check("d"), check("e")];
  const right = { a: true, b: true, c: true, d: true };

  it("is passed at exactly the mark, and gives the certificate", () => {
    const course = courseOf(questions, { passMark: 0.8 });
    const record = answer(course, empty, { ...right, e: false }, 10);
    expect(record).toMatchObject({ completedAt: 14, results: [{ isPassed: true, score: 0.8 }], award: { at: 14 } });
    expect(courseProgress(course, record)).toMatchObject({ status: "done", hasNewSteps: false });
  });

  it("is failed below it, once, and passed by correcting answers", () => {
    const course = courseOf(questions, { passMark: 1 });
    const failed = answer(course, empty, { ...right, e: false }, 10);
    expect(failed.results).toEqual([{ isPassed: false, score: 0.8, at: 14 }]);
    expect(settleCourse(failed, course, 20)).toEqual(failed);
    expect(courseProgress(course, failed).status).toBe("failed");
    expect(answer(course, failed, { e: true }, 30).award).toMatchObject({ at: 30 });
  });

  it("counts the first answers of each round, if it says so", () => {
    const course = courseOf(questions, { passMark: 1, countedAnswer: "first" });
    const corrected = answer(course, empty, { e: false, ...right }, 10);
    expect(corrected.results).toMatchObject([{ isPassed: false, score: 0.8 }]);
    const started = answer(course, corrected, { e: true }, 30);
    expect(courseProgress(course, started).questions).toEqual({ total: 5, answered: 1, right: 1 });
    expect(answer(course, started, right, 40).award).toBeDefined();
  });

  it("counts answers after a failure although the clock was set back", () => {
    const course = courseOf([check("a")], { passMark: 1, countedAnswer: "first" });
    const failed = answer(course, empty, { a: false }, 1000);
    expect(answer(course, failed, { a: true }, 5).award).toBeDefined();
  });

  it("is not complete while a step is done whose question is open", () => {
    const course = courseOf([check("a")], { passMark: 1 });
    const record = settleCourse(recordStep(empty, "m/a", 1), course, 2);
    expect(record.completedAt).toBeUndefined();
    expect(courseProgress(course, record)).toMatchObject({ status: "underWay", isComplete: false });
  });
});

describe("a course without steps", () => {
  it("is never passed", () => {
    expect(settleCourse(empty, courseOf([]), 1)).toBe(empty);
    expect(courseProgress(courseOf([]), empty)).toMatchObject({ ratio: 0, status: "notStarted", isPassed: false });
  });
});

describe("a course that was changed", () => {
  it("keeps its certificate, and says that it has new steps", () => {
    const step = { id: "a", title: "A", body };
    const course = courseOf([step]);
    const record = settleCourse(recordStep(empty, "m/a", 1), course, 2);
    const changed = courseOf([step, { ...step, id: "b" }], { version: 2 });
    expect(courseProgress(changed, record)).toMatchObject({
      status: "done",
      hasNewSteps: true,
      resume: { moduleId: "m", stepId: "b" },
    });
    expect(settleCourse(record, changed, 9)).toBe(record);
  });
});
