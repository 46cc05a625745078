import { afterEach, beforeEach } from "vitest";
import { lookForAPerson, watchConsole } from "./checkStory.js";
import type { HandrailParameters } from "./HandrailDecorator.js";

// Not in the preview, because the check changes the page of a story that someone looks at.

let written: () => readonly string[];

beforeEach(() => {
  written = watchConsole();
});

afterEach(async (context) => {
  const words = written();
  // The addon puts the story into the test's context, which Vitest's types do not know.
  const { story } = context as { story?: { parameters: { handrail?: HandrailParameters } } };
  const { breaksPromise, expectsErrors, reference } = story?.parameters.handrail ?? {};
  // Report a failure of the play function or axe first, and nothing else.
  if (context.task.result?.state === "fail") return;
  const found = breaksPromise || reference ? "" : await lookForAPerson();
  if (found) throw new Error(found);
  if (!expectsErrors && words.length > 0) throw new Error(`The story wrote to the console:\n${words.join("\n")}`);
});
