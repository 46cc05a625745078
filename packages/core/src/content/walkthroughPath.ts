import type { StepResult, WalkthroughStep } from "./walkthrough.js";

/** The results of steps by their ids. */
export type StepResults = Readonly<Partial<Record<string, StepResult>>>;

/** The result of a step that the user completes without an error. */
export function expectedResult({ kind }: WalkthroughStep): StepResult {
  return kind === "check" ? "correct" : "done";
}

/** The index of the step that comes after another one, or `undefined` at the end. Steps whose condition is not met are left out. */
export function stepAfter(steps: readonly WalkthroughStep[], index: number, results: StepResults): number | undefined {
  const step = steps[index];
  if (!step) return undefined;
  const { next } = step;
  const id = typeof next === "object" ? next[resultOf(results, step) ?? expectedResult(step)] : next;
  const named = id === undefined ? -1 : steps.findIndex((other) => other.id === id);
  const from = named >= 0 ? named : index + 1;
  const found = steps.findIndex((other, at) => at >= from && isShown(other, results));
  return found >= 0 ? found : undefined;
}

/** The results once a step is shown. A user who is led back to a question or to practice can try it again, so an error there does not count. */
export function resultsOnArrival(results: StepResults, step: WalkthroughStep | undefined): StepResults {
  const result = step && resultOf(results, step);
  return step && (result === "wrong" || result === "skipped") ? { ...results, [step.id]: undefined } : results;
}

/**
 * The indexes of the steps after a step until the end, if all of them that have no result yet go well. A step that would come twice ends the
 * list.
 */
export function pathAfter(steps: readonly WalkthroughStep[], index: number, results: StepResults): readonly number[] {
  const path: number[] = [];
  const seen = new Set([index]);
  let assumed = results;
  let at: number | undefined = index;
  while (at !== undefined) {
    const step: WalkthroughStep | undefined = steps[at];
    if (!step) break;
    if (resultOf(assumed, step) === undefined) assumed = { ...assumed, [step.id]: expectedResult(step) };
    at = stepAfter(steps, at, assumed);
    if (at === undefined || seen.has(at)) break;
    seen.add(at);
    path.push(at);
  }
  return path;
}

/** The indexes of the steps from the first to a step, as a user who made no error comes there. */
export function pathTo(steps: readonly WalkthroughStep[], index: number, results: StepResults): readonly number[] {
  const whole = [0, ...pathAfter(steps, 0, results)];
  const at = whole.indexOf(index);
  if (at >= 0) return whole.slice(0, at + 1);
  const before = steps.flatMap((step, other) => (other < index && isShown(step, results) ? [other] : []));
  return [...before, index];
}

function isShown({ when }: WalkthroughStep, results: StepResults): boolean {
  return !when || (Object.hasOwn(results, when.step) && results[when.step] === when.is);
}

function resultOf(results: StepResults, { id }: WalkthroughStep): StepResult | undefined {
  return Object.hasOwn(results, id) ? results[id] : undefined;
}
