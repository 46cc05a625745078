import { describe, expect, it } from "vitest";
import { HandrailError } from "../errors.js";
import { defineWalkthrough } from "./defineWalkthrough.js";

const body = { type: "root", children: [{ type: "text", value: "Press Menu." }] };
const step = { id: "menu", title: "Open the menu", body };
const walkthrough = {
  id: "first-steps",
  version: 1,
  locale: "en",
  title: "First steps",
  summary: "A tour.",
  audience: "customer",
  steps: [step],
};
const options = [
  { id: "a", text: "The bill" },
  { id: "b", text: "The plan" },
];
const question = { type: "one", text: "Where is it?", options, correct: "a" };
const check = { ...step, id: "check", kind: "check", question };
const whole = [
  step,
  { ...step, id: "try", kind: "practise", until: { event: "click" }, hint: body, hintAfterMs: 5000 },
  { ...step, id: "wait", kind: "practise", until: { appears: "#menu" } },
  { ...step, id: "go", kind: "practise", until: { route: "/orders/*" }, route: "/start" },
  { ...check, next: { wrong: "menu" } },
  { ...check, id: "several", question: { ...question, type: "several", correct: ["a"] } },
  { ...check, id: "order", question: { ...question, type: "order", correct: ["b", "a"] } },
  { ...check, id: "short", question: { type: "short", text: "How many?", correct: ["two", "2"] } },
  { ...step, id: "again", when: { step: "check", is: "wrong" } },
  {
    ...step,
    id: "image",
    kind: "media",
    media: { kind: "image", src: "/bill.png", alt: "A bill", width: 640, height: 480 },
  },
  {
    ...step,
    id: "video",
    kind: "media",
    media: { kind: "video", src: "/bill.mp4", captions: "/bill.vtt", transcript: body },
  },
];

function problemsOf(steps: unknown, more?: object): string {
  try {
    defineWalkthrough({ ...walkthrough, steps, ...more });
    return "";
  } catch (error) {
    return error instanceof HandrailError ? error.message : String(error);
  }
}

describe("defineWalkthrough", () => {
  it("returns a walkthrough with steps of every kind, or with none", () => {
    const value = { ...walkthrough, steps: whole, goal: "read your bill.", maxSteps: 20 };
    expect(defineWalkthrough(JSON.parse(JSON.stringify(value)))).toEqual(value);
    expect(defineWalkthrough({ ...walkthrough, steps: [] }).steps).toEqual([]);
  });

  it("says why it matters, and lists every problem at once", () => {
    const message = problemsOf([
      { ...step, title: "" },
      { ...step, kind: "quiz" },
    ]);
    expect(message).toContain("this walkthrough cannot be shown. Users could");
    expect(message).toContain('walkthrough.steps[0].title is ""');
    expect(message).toContain('walkthrough.steps[1].kind is "quiz". Give show, practise, check, media.');
  });

  it.each<[string, unknown, string]>([
    ["no walkthrough", undefined, "steps must be an array"],
    ["two steps with one id", [step, step], 'steps[1].id is "menu", as is that of [0].'],
    ["a branch to no step", [{ ...step, next: "gone" }], 'steps[0].next is "gone". Give the id of a step.'],
    ["a branch of a result to no step", [{ ...check, next: { wrong: "gone" } }], "steps[0].next.wrong is"],
    ["a branch for no result", [{ ...step, next: { lost: "menu" } }], 'steps[0].next has "lost"'],
    ["a branch to the step itself", [{ ...check, next: { wrong: "check" } }], "steps[0].next.wrong is the step itself"],
    [
      "a correct option twice",
      [{ ...check, question: { ...question, type: "several", correct: ["a", "a"] } }],
      'question.correct[1] is "a" again',
    ],
    ["a branch that never happens", [{ ...step, next: { wrong: "menu" } }], "steps[0].next.wrong can never happen"],
    [
      "a condition on no step",
      [step, { ...step, id: "b", when: { step: "gone", is: "done" } }],
      'steps[1].when.step is "gone"',
    ],
    [
      "a condition that is never met",
      [step, { ...step, id: "b", when: { step: "menu", is: "wrong" } }],
      'steps[1].when.is is "wrong", which "menu" cannot be. Give done.',
    ],
    ["a condition of the first step", [{ ...step, when: { step: "check", is: "wrong" } }, check], "steps[0].when has"],
    [
      "a circle",
      [
        { ...step, next: "check" },
        { ...check, next: "menu" },
      ],
      "steps[0].next is in a loop that never reaches the end",
    ],
    [
      "a circle that only practice or an answer leaves",
      [step, { ...step, id: "b", kind: "practise", until: { event: "click" }, next: { skipped: "menu" } }],
      "steps[1].next is in a loop that never reaches the end by Next alone",
    ],
    [
      "a step with a condition that leads back to itself by another step",
      [
        check,
        { ...step, id: "b", when: { step: "check", is: "wrong" }, next: "d" },
        { ...step, id: "c", next: "e" },
        { ...step, id: "d", next: "b" },
        { ...step, id: "e" },
      ],
      "steps[1].next is in a loop that never reaches the end",
    ],
    ["a route that is no text", [{ ...step, route: 1 }], "steps[0].route is 1"],
    ["an unknown event", [{ ...step, kind: "practise", until: { click: true } }], "steps[0].until is"],
    ["a question without a type", [{ ...check, question: {} }], "steps[0].question.type is missing"],
    [
      "an answer that is no option",
      [{ ...check, question: { ...question, correct: "z" } }],
      'question.correct is "z", which is not the id of an option. Give one of a, b.',
    ],
    ["one option", [{ ...check, question: { ...question, options: [options[0]] } }], "must have at least two options"],
    [
      "an order that is correct already",
      [{ ...check, question: { ...question, type: "order", correct: ["a", "b"] } }],
      "are in the correct order already",
    ],
    [
      "an order that leaves one out",
      [{ ...check, question: { ...question, type: "order", correct: ["a"] } }],
      "must have the id of each option once",
    ],
    [
      "a question that nobody could answer",
      [{ ...check, question: { type: "short", text: "How?", correct: [] } }],
      "correct is empty",
    ],
    [
      "an image without an alternative",
      [{ ...step, kind: "media", media: { kind: "image", src: "/a.png" } }],
      "media.alt is missing",
    ],
    [
      "a video without captions",
      [{ ...step, kind: "media", media: { kind: "video", src: "/a.mp4", transcript: body } }],
      "media.captions is missing",
    ],
    [
      "a size that is not one",
      [{ ...step, kind: "media", media: { kind: "image", src: "/a.png", alt: "", width: "wide" } }],
      'media.width is "wide". Give a number of pixels above 0.',
    ],
  ])("rejects %s", (_, steps, problem) => {
    expect(problemsOf(steps)).toContain(problem);
  });

  it("rejects a path that is longer than it should be, and counts the path without errors", () => {
    const again = { ...step, id: "again", when: { step: "check", is: "wrong" } };
    expect(problemsOf([check, again, step], { maxSteps: 2 })).toBe("");
    expect(problemsOf([check, again, step], { maxSteps: 1 })).toContain("take 2 steps, and maxSteps is 1");
  });
});
