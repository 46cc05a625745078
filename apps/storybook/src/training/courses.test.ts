// @vitest-environment jsdom
import { HandrailProvider } from "@handrail/contact";
import type { TrainingCourse, WalkthroughStep } from "@handrail/core/content";
import { courseTraining } from "@handrail/walkthrough/course";
import { northwind, staffCourses } from "@handrail-demo/northwind";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import { PracticeScreen } from "./practice/PracticeScreen.js";

const { en, lt } = staffCourses;

const withoutTexts = { title: "", summary: "", locale: "" };

/** What must be the same in all languages: everything but the texts. */
const structureOf = ({ modules, ...course }: TrainingCourse) => ({
  ...course,
  ...withoutTexts,
  modules: modules.map(({ walkthrough, ...module }) => ({
    ...module,
    id: walkthrough.id,
    version: walkthrough.version,
    steps: walkthrough.steps.map(stepStructure),
  })),
});

function stepStructure(step: WalkthroughStep) {
  const { title, body, ...rest } = step;
  if (step.kind === "check") {
    const { question } = step;
    const options = question.type === "short" ? [] : question.options.map(({ id }) => id);
    // A short answer is a text.
    return {
      ...rest,
      question: { type: question.type, options, correct: question.type !== "short" && question.correct },
    };
  }
  return { ...rest, hint: "hint" in step };
}

/** Every text of a value that a learner reads. */
function textsOf(value: unknown, key = ""): readonly string[] {
  if (typeof value === "string")
    return ["title", "summary", "goal", "value", "text", "feedback"].includes(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => textsOf(item, key === "feedback" ? key : name));
}

const modules = en.flatMap((course) => course.modules.map(({ walkthrough }) => ({ id: walkthrough.id, walkthrough })));

describe("the courses for new advisers", () => {
  it("are the same in both languages, except for their texts", () => {
    expect(lt.map(structureOf)).toEqual(en.map(structureOf));
  });

  it("have no text that is the same in both languages", () => {
    const english = new Set(textsOf(en));
    expect(textsOf(lt).filter((text) => english.has(text))).toEqual([]);
  });

  it.each([...en, ...lt])("$title has six or more steps, with practice and questions", (course) => {
    const { steps } = courseTraining(course);
    expect(steps.length).toBeGreaterThanOrEqual(6);
    for (const { walkthrough } of course.modules) {
      const kinds = walkthrough.steps.map(({ kind }) => kind);
      expect(kinds).toEqual(expect.arrayContaining(["practise", "check"]));
    }
  });

  it("ask all kinds of questions, and do not show an order that is right already", () => {
    const questions = modules.flatMap(({ walkthrough }) =>
      walkthrough.steps.flatMap((step) => (step.kind === "check" ? [step.question] : [])),
    );
    expect(new Set(questions.map(({ type }) => type))).toEqual(new Set(["one", "several", "order", "short"]));
    for (const question of questions)
      if (question.type === "order") expect(question.options.map(({ id }) => id)).not.toEqual(question.correct);
  });
});

describe("the screens of the modules", () => {
  afterEach(() => document.body.replaceChildren());

  it.each(modules)("$id: its targets are on its screen, or appear when it is practised", ({ id, walkthrough }) => {
    const { contacts, content } = northwind.en;
    const screen = createElement(PracticeScreen, { moduleId: id });
    document.body.innerHTML = renderToStaticMarkup(
      createElement(HandrailProvider, { contacts, topics: content.topics }, screen),
    );
    const missing = walkthrough.steps.filter(({ anchor, target }) => {
      const selector = anchor === undefined ? target : `[data-hr-anchor="${anchor}"]`;
      return selector !== undefined && !document.querySelector(selector);
    });
    expect(missing.map((step) => step.id)).toEqual(appearLater[id] ?? []);
  });
});

// What the summary shows once the number was looked up, and a button that replaces a list after hydration.
const appearLater: Record<string, readonly string[]> = {
  "always-a-person": ["all-ways"],
  "read-the-handoff": ["what-he-wants", "what-failed", "everything", "how-often"],
};
