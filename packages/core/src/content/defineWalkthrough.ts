import { HandrailError } from "../errors.js";
import { problemList } from "../validation/problems.js";
import { walkthroughProblems } from "./checkWalkthrough.js";
import type { Walkthrough } from "./walkthrough.js";

/**
 * Defines a walkthrough: its steps, as plain JSON, and what leads from one to the next. It also reads one that is already parsed from JSON.
 * Properties that are not known are ignored, so that a CMS may add its own.
 * @throws HandrailError that lists every problem with its path: a step without a title, two steps with the same id, an unknown kind, a `next`
 * or `when` that names no step, a circle without a way to the end, a correct answer that is no option.
 */
export function defineWalkthrough(value: unknown): Walkthrough {
  const problems = walkthroughProblems(value, "walkthrough");
  // The checks establish exactly what the type claims.
  if (problems.length === 0) return value as Walkthrough;
  throw new HandrailError(
    "@handrail/core: this walkthrough cannot be shown. Users could come to a step that they cannot read or leave. " +
      `Correct:${problemList(problems)}`,
  );
}
