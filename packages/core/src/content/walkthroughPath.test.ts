import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineWalkthrough } from "./defineWalkthrough.js";
import type { StepResult, WalkthroughStep } from "./walkthrough.js";
import { pathAfter, pathTo, type StepResults, stepAfter } from "./walkthroughPath.js";

const body = { type: "root", children: [] } as const;
const show = (id: string, more?: Partial<WalkthroughStep>): WalkthroughStep => ({
  id,
  title: id,
  body,
  // The tests give properties of all steps only.
  ...(more as object),
});
const check = (id: string, next?: WalkthroughStep["next"]): WalkthroughStep => ({
  ...show(id),
  kind: "check",
  question: { type: "short", text: "?", correct: ["yes"] },
  ...(next === undefined ? {} : { next }),
});

describe("stepAfter", () => {
  it("follows the order of the steps to the end", () => {
    const steps = [show("a"), show("b")];
    expect([0, 1, 2].map((index) => stepAfter(steps, index, {}))).toEqual([1, undefined, undefined]);
  });

  it("follows the branch of a result", () => {
    const steps = [check("a", { wrong: "c", correct: "d" }), show("b"), show("c"), show("d")];
    const follow = (result: StepResult) => stepAfter(steps, 0, { a: result });
    expect([follow("wrong"), follow("correct"), follow("skipped")]).toEqual([2, 3, 1]);
  });

  it("leaves out a step whose condition is not met", () => {
    const steps = [check("a"), show("b", { when: { step: "a", is: "wrong" } }), show("c")];
    expect([stepAfter(steps, 0, { a: "correct" }), stepAfter(steps, 0, { a: "wrong" })]).toEqual([2, 1]);
  });
});

describe("pathAfter", () => {
  it("assumes that steps without a result go well", () => {
    const steps = [check("a", { wrong: "a" }), show("b", { when: { step: "a", is: "wrong" } }), show("c")];
    expect(pathAfter(steps, 0, {})).toEqual([2]);
  });
});

describe("pathTo", () => {
  it("is the path without errors, where the step is on it", () => {
    const steps = [show("a", { next: "c" }), show("b"), show("c")];
    expect([pathTo(steps, 2, {}), pathTo(steps, 1, {})]).toEqual([
      [0, 2],
      [0, 1],
    ]);
  });
});

const results = ["correct", "wrong", "skipped"] as const;
const maxSteps = 4;
const index = fc.nat({ max: maxSteps - 1 });
const plan = fc.record({
  next: fc.option(fc.record({ correct: index, wrong: index, skipped: index }, { requiredKeys: [] }), { freq: 2 }),
  when: fc.option(fc.record({ step: index, is: fc.constantFrom(...results) }), { freq: 2 }),
});
const questions = fc.array(plan, { minLength: 2, maxLength: maxSteps }).map((plans) =>
  plans.map(({ next, when }, at) => {
    // Never the step itself.
    const idOf = (by: number) => `s${(at + 1 + (by % (plans.length - 1))) % plans.length}`;
    const branches = Object.entries(next ?? {}).map(([result, by]) => [result, idOf(by)] as const);
    const condition = when && at > 0 ? { when: { step: idOf(when.step), is: when.is } } : {};
    return { ...check(`s${at}`, next ? Object.fromEntries(branches) : undefined), ...condition };
  }),
);

describe("a walkthrough", () => {
  it("is accepted if a user who only presses Next comes to its end from every step, after any answers", () => {
    const counts = { accepted: 0, rejected: 0 };
    fc.assert(
      fc.property(questions, (steps) => {
        const problem = problemOf(steps);
        expect(problem).toBe(isTrap(steps) ? "loop" : "");
        counts[problem ? "rejected" : "accepted"] += 1;
        if (problem) return;
        for (const start of steps.keys()) {
          const path = pathAfter(steps, start, {});
          expect(new Set(path).size).toBe(path.length);
        }
      }),
      { numRuns: 300 },
    );
    expect(Math.min(counts.accepted, counts.rejected)).toBeGreaterThan(30);
  });

  it("is checked soon where very many results matter", () => {
    const steps = Array.from({ length: 60 }, (_, at) =>
      check(`s${at}`, at === 59 ? { wrong: "s0" } : { wrong: "s59" }),
    );
    expect(problemOf(steps)).toBe("");
  });
});

function problemOf(steps: readonly WalkthroughStep[]): string {
  try {
    defineWalkthrough({ id: "w", version: 1, locale: "en", title: "W", summary: "", audience: "staff", steps });
    return "";
  } catch (error) {
    return String(error).includes("is in a loop that never reaches the end") ? "loop" : String(error);
  }
}

// Every way of every user, with all results, by trying.
function isTrap(steps: readonly WalkthroughStep[]): boolean {
  const open = [...steps.keys()].map((at) => ({ at, known: {} as StepResults }));
  const seen = new Set<string>();
  for (const { at, known } of open) {
    const key = JSON.stringify([at, Object.entries(known).sort()]);
    if (seen.has(key)) continue;
    seen.add(key);
    if (!endsByNext(steps, at, known)) return true;
    for (const result of known[`s${at}`] ? [] : results) {
      const next = move(steps, at, known, result);
      if (next) open.push(next);
    }
  }
  return false;
}

function endsByNext(steps: readonly WalkthroughStep[], start: number, results: StepResults): boolean {
  let now: ReturnType<typeof move> = { at: start, known: results };
  for (let moves = 0; moves < 200; moves += 1) {
    now = move(steps, now.at, now.known, now.known[`s${now.at}`] ?? "skipped");
    if (!now) return true;
  }
  return false;
}

function move(steps: readonly WalkthroughStep[], at: number, known: StepResults, result: StepResult) {
  const changed = { ...known, [`s${at}`]: result };
  const to = stepAfter(steps, at, changed);
  if (to === undefined) return undefined;
  const { [`s${to}`]: earlier, ...others } = changed;
  return { at: to, known: earlier === "correct" ? changed : others };
}
