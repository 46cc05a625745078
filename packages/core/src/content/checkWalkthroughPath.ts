import type { Problem } from "../validation/problems.js";
import { quoted } from "../validation/quoted.js";
import { repeatedIds } from "./checks.js";
import { findTraps, resultsOf } from "./findTraps.js";
import type { Walkthrough, WalkthroughStep } from "./walkthrough.js";
import { pathAfter } from "./walkthroughPath.js";

/** Lists steps with the same id, conditions and branches that cannot work, steps without a way to the end, and a path that is too long. */
export function pathProblems({ steps, maxSteps }: Walkthrough, path: string): readonly Problem[] {
  const at = (index: number) => `${path}.steps[${index}]`;
  const references = steps.flatMap((step, index) => [
    ...conditionProblems(step, steps, at(index)),
    ...branchProblems(step, steps, at(index)),
  ]);
  const problems = [...repeatedIds(steps, `${path}.steps`), ...references];
  if (problems.length > 0) return problems;
  const trapped = findTraps(steps).map((index) => ({
    path: `${at(index)}.next`,
    problem: "is in a loop that never reaches the end by Next alone. Change `next` for one result.",
  }));
  const length = steps.length > 0 ? 1 + pathAfter(steps, 0, {}).length : 0;
  const isTooLong = maxSteps !== undefined && length > maxSteps;
  return isTooLong
    ? [
        ...trapped,
        {
          path: `${path}.steps`,
          problem: `take ${length} steps, and maxSteps is ${maxSteps}. Split the walkthrough, or increase maxSteps.`,
        },
      ]
    : trapped;
}

function conditionProblems(
  { id, when }: WalkthroughStep,
  steps: readonly WalkthroughStep[],
  path: string,
): readonly Problem[] {
  if (!when) return [];
  const other = steps.find((step) => step.id === when.step && step.id !== id);
  if (!other) return [{ path: `${path}.when.step`, problem: `is ${quoted(when.step)}. Give the id of another step.` }];
  if (steps[0]?.id === id)
    return [{ path: `${path}.when`, problem: "has no step before it. Remove it from the first step." }];
  return resultsOf(other).includes(when.is)
    ? []
    : [
        {
          path: `${path}.when.is`,
          problem: `is ${quoted(when.is)}, which ${quoted(when.step)} cannot be. Give ${resultsOf(other).join(", ")}.`,
        },
      ];
}

function branchProblems(step: WalkthroughStep, steps: readonly WalkthroughStep[], path: string): readonly Problem[] {
  const { next } = step;
  const branches = typeof next === "object" ? Object.entries(next) : [["", next] as const];
  return branches.flatMap(([result, id]) => {
    const at = result ? `${path}.next.${result}` : `${path}.next`;
    if (id !== undefined && !steps.some((other) => other.id === id))
      return [{ path: at, problem: `is ${quoted(id)}. Give the id of a step.` }];
    const possible: readonly string[] = resultsOf(step);
    if (result && !possible.includes(result))
      return [{ path: at, problem: `can never happen. Give a step for ${possible.join(", ")}.` }];
    if (id === step.id)
      return [{ path: at, problem: "is the step itself, so Next would do nothing. Give the id of another step." }];
    return [];
  });
}
