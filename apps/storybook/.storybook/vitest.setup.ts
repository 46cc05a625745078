import { afterEach, beforeEach } from "vitest";
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
  const { breaksPromise, expectsErrors, reference } = story?.parameters.handrail ?? {};
  // Report a failure of the play function or axe first, and nothing else.
  if (context.task.result?.state === "fail") return;
  const found = breaksPromise || reference ? "" : await lookForAPerson();
  if (found) throw new Error(found);
  if (!expectsErrors && words.length > 0) throw new Error(`The story wrote to the console:\n${words.join("\n")}`);
});
