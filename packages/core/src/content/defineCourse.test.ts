import { describe, expect, it } from "vitest";
import { HandrailError } from "../errors.js";
import type { TrainingCourse } from "./course.js";
import { defineCourse } from "./defineCourse.js";

const body = { type: "root", children: [{ type: "text", value: "Press Menu." }] } as const;
const step = { id: "menu", title: "Open the menu", body };
const question = { type: "short", text: "How many?", correct: ["two"] } as const;
const walkthrough = {
  id: "desk",
  version: 1,
  locale: "en",
  title: "The desk",
  summary: "A tour.",
  audience: "staff",
  steps: [step, { ...step, id: "ask", kind: "check", question }],
} as const;
const course: TrainingCourse = {
  id: "first-week",
  version: 2,
  locale: "en",
  title: "Your first week",
  summary: "What you need to help customers.",
  modules: [
    { walkthrough },
    { walkthrough: { ...walkthrough, id: "reply" }, presentation: "tour", screen: "/desk?lesson=reply", minutes: 5 },
  ],
  passMark: 0.8,
  countedAnswer: "first",
  dueDate: "2026-12-15",
  minutes: 20,
};

function problemsOf(more: object): string {
  try {
    defineCourse({ ...course, ...more });
    return "";
  } catch (error) {
    return error instanceof HandrailError ? error.message : String(error);
  }
}

describe("defineCourse", () => {
  it("returns a course from JSON, also one without modules", () => {
    expect(defineCourse(JSON.parse(JSON.stringify(course)))).toEqual(course);
    expect(problemsOf({ modules: [], passMark: undefined })).toBe("");
  });

  it("says why it matters, and lists every problem at once", () => {
    const message = problemsOf({
      title: "",
      dueDate: "2026-02-30",
      modules: [{ walkthrough: { ...walkthrough, steps: 1 } }],
    });
    expect(message).toContain("this course cannot be shown. Learners could find");
    expect(message).toContain('course.title is ""');
    expect(message).toContain('course.dueDate is "2026-02-30". Give a date of the calendar');
    expect(message).toContain("course.modules[0].walkthrough.steps must be an array");
  });

  it.each<[string, object, string]>([
    ["a value that is not a list of modules", { modules: undefined }, "course.modules must be an array"],
    ["a module without a walkthrough", { modules: [{}] }, "course.modules[0].walkthrough is missing"],
    [
      "a step that cannot be left",
      { modules: [{ walkthrough: { ...walkthrough, steps: [{ ...step, next: "x" }] } }] },
      "next",
    ],
    [
      "two modules with one id",
      { modules: [{ walkthrough }, { walkthrough }] },
      'course.modules[1].walkthrough.id is "desk", as is that of [0].',
    ],
    ["a pass mark in percent", { passMark: 80 }, "course.passMark is 80. Give a share from 0 to 1"],
    [
      "a pass mark without a question",
      { modules: [{ walkthrough: { ...walkthrough, steps: [step] } }] },
      "course.passMark is 0.8, but no step asks a question.",
    ],
    ["an unknown answer to count", { countedAnswer: "best" }, 'course.countedAnswer is "best". Give first, last.'],
    ["a screen that runs code", { modules: [{ walkthrough, screen: "javascript:alert(1)" }] }, "modules[0].screen is"],
    ["a length of no time", { minutes: 0 }, "course.minutes is 0. Give minutes"],
  ])("rejects %s", (_, more, problem) => {
    expect(problemsOf(more)).toContain(problem);
  });

  it("rejects a value that is not an object", () => {
    expect(() => defineCourse(undefined)).toThrow("course is missing");
  });
});
