import type { Problem } from "../validation/problems.js";
import { quoted } from "../validation/quoted.js";
import { repeatedIds } from "./checks.js";
import type { StepResult, Walkthrough, WalkthroughStep } from "./walkthrough.js";
import { pathAfter } from "./walkthroughPath.js";

/** The results that a step of each kind can have. */
const resultsByKind: Readonly<Record<NonNullable<WalkthroughStep["kind"]>, readonly StepResult[]>> = {
  show: ["done"],
  media: ["done"],
  practise: ["done", "skipped"],
  check: ["correct", "wrong", "skipped"],
};

/** Lists steps with the same id, conditions and branches that cannot work, steps without a way to the end, and a path that is too long. */
export function pathProblems({ steps, maxSteps }: Walkthrough, path: string): readonly Problem[] {
  const at = (index: number) => `${path}.steps[${index}]`;
  const references = steps.flatMap((step, index) => [
    ...conditionProblems(step, steps, at(index)),
    ...branchProblems(step, steps, at(index)),
  ]);
  const problems = [...repeatedIds(steps, `${path}.steps`), ...references];
  if (problems.length > 0) return problems;
  const ending = stepsWithEnd(steps);
  const trapped = steps.flatMap((_, index) =>
    ending.has(index)
      ? []
      : [
          {
            path: `${at(index)}.next`,
            problem: "is in a loop that never reaches the end. Change `next` for one result.",
          },
        ],
  );
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

function resultsOf({ kind = "show" }: WalkthroughStep): readonly StepResult[] {
  return resultsByKind[kind];
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

// Backward from the end, along every branch. A step that is left out passes on to the following one.
function stepsWithEnd(steps: readonly WalkthroughStep[]): ReadonlySet<number> {
  const indexes = new Map(steps.map(({ id }, index) => [id, index]));
  const found = new Set([steps.length]);
  const leadsOn = (step: WalkthroughStep, index: number) => {
    const { next } = step;
    const branches = typeof next === "object" ? resultsOf(step).map((result) => next[result]) : [next];
    const after = branches.map((id) => (id === undefined ? index + 1 : (indexes.get(id) ?? index + 1)));
    return [...after, ...(step.when ? [index + 1] : [])].some((to) => found.has(to));
  };
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const [index, step] of steps.entries()) if (leadsOn(step, index)) found.add(index);
  }
  return found;
}
