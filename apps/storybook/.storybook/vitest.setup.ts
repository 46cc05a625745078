import { afterEach, beforeEach, expect } from "vitest";
import { lookForAPerson, watchConsole } from "./checkStory.js";
import type { HandrailParameters } from "./HandrailDecorator.js";

// Here and not in the preview: a story that is only looked at is left as it is.

let written: () => readonly string[];

beforeEach(() => {
  written = watchConsole();
});

afterEach(async (context) => {
  const words = written();
  // The addon hands the story over in the test's context, which Vitest's types do not know of.
  const { story } = context as { story?: { parameters: { handrail?: HandrailParameters } } };
  const { breaksPromise, expectsErrors } = story?.parameters.handrail ?? {};
  // What its play or axe found is told first; more would only be noise.
  if (context.task.result?.state === "fail") return;
  if (!breaksPromise) expect(await lookForAPerson(), "a person can be seen and reached").toBe("");
  if (!expectsErrors) expect(words, "nothing is written to the console").toEqual([]);
});
