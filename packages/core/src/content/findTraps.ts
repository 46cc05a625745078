import type { StepResult, WalkthroughStep } from "./walkthrough.js";
import { resultsOnArrival, type StepResults, stepAfter } from "./walkthroughPath.js";

/** The results that a step of each kind can have. */
const resultsByKind: Readonly<Record<NonNullable<WalkthroughStep["kind"]>, readonly StepResult[]>> = {
  show: ["done"],
  media: ["done"],
  practise: ["done", "skipped"],
  check: ["correct", "wrong", "skipped"],
};
/** How many moments are looked at. Only a walkthrough in which very many results matter at once has more. */
const maxMoments = 2_000;

/** A step that is shown, and those earlier results that decide what comes later. */
interface Moment {
  index: number;
  results: StepResults;
  /** The same as text. */
  key: string;
}

/** The results that a step can have. */
export function resultsOf({ kind = "show" }: WalkthroughStep): readonly StepResult[] {
  return resultsByKind[kind];
}

/**
 * Finds loops that a user who only presses Next cannot leave, from any step and after any answers.
 * @returns the indexes of the steps of such loops that name the step after them
 */
export function findTraps(steps: readonly WalkthroughStep[]): readonly number[] {
  const after = createAfter(steps);
  const moments = momentsOf(steps, after);
  // A step to practise without `until` is done by Next, unless a function of the page decides.
  const trapped = (["done", "skipped"] as const).flatMap((free) =>
    loopsFrom(moments, (moment) => {
      const step = steps[moment.index];
      return step && after(moment, resultOfNext(step, moment.results, free));
    }),
  );
  return [...new Set(trapped)].filter((index) => steps[index]?.next !== undefined).sort((one, other) => one - other);
}

function resultOfNext(step: WalkthroughStep, results: StepResults, free: "done" | "skipped"): StepResult {
  const known = results[step.id];
  if (known !== undefined) return known;
  if (step.kind === "check") return "skipped";
  if (step.kind === "practise") return step.until ? "skipped" : free;
  return "done";
}

// Each step may be the first, since the page may start there.
function momentsOf(steps: readonly WalkthroughStep[], after: After): readonly Moment[] {
  const seen = new Map<string, Moment>();
  const open: Moment[] = steps.map((_, index) => ({ index, results: {}, key: `${index}` }));
  // The list grows meanwhile.
  for (const at of open) {
    if (seen.size >= maxMoments) break;
    const step = steps[at.index];
    if (seen.has(at.key) || !step) continue;
    seen.set(at.key, at);
    const known = at.results[step.id];
    for (const result of known ? [known] : resultsOf(step)) {
      const next = after(at, result);
      if (next) open.push(next);
    }
  }
  return [...seen.values()];
}

// Each moment has one that follows, so a way either ends or comes to a moment for the second time.
function loopsFrom(moments: readonly Moment[], follow: (moment: Moment) => Moment | undefined): readonly number[] {
  const done = new Set<string>();
  return moments.flatMap((start) => {
    const way = new Map<string, number>();
    for (let at: Moment | undefined = start; at; at = follow(at)) {
      const { key } = at;
      if (way.has(key)) return [...way.values()].slice([...way.keys()].indexOf(key));
      if (done.has(key) || done.size >= maxMoments) break;
      done.add(key);
      way.set(key, at.index);
    }
    return [];
  });
}

/** Returns the moment after one with this result; `undefined` at the end. */
type After = (moment: Moment, result: StepResult) => Moment | undefined;

function createAfter(steps: readonly WalkthroughStep[]): After {
  const ahead = steps.map((_, index) => stepsAhead(steps, index));
  // Without those that no later step asks for, moments would be as many as there are combinations of answers.
  const matters = ahead.map((later, index) => {
    const branching = [index, ...later].flatMap((at) => (typeof steps[at]?.next === "object" ? [steps[at].id] : []));
    return new Set([...branching, ...[...later].flatMap((at) => steps[at]?.when?.step ?? [])]);
  });
  return ({ index, results }, result) => {
    const step = steps[index];
    const changed = step ? { ...results, [step.id]: result } : results;
    const to = stepAfter(steps, index, changed);
    const next = to === undefined ? undefined : steps[to];
    if (to === undefined || !next) return undefined;
    const arrived = resultsOnArrival(changed, next);
    // In the order of the steps, so that the same results have the same key.
    const left = steps.flatMap(({ id }) => (arrived[id] && matters[to]?.has(id) ? [[id, arrived[id]] as const] : []));
    return { index: to, results: Object.fromEntries(left), key: `${to} ${left.join(" ")}` };
  };
}

// The steps that may be shown after one, also of ways that cannot happen.
function stepsAhead(steps: readonly WalkthroughStep[], start: number): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { next } = steps[at] ?? {};
    const ids = typeof next === "object" ? Object.values(next) : [next];
    const named = ids.map((id) => steps.findIndex((step) => step.id === id)).filter((index) => index >= 0);
    // A step that is left out leads to the one below it, which is found from there.
    for (const to of [at + 1, ...named]) {
      if (to >= steps.length || found.has(to)) continue;
      found.add(to);
      open.push(to);
    }
  }
  return found;
}
