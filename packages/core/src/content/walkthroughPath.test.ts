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

describe("a walkthrough that is accepted", () => {
  const index = fc.nat({ max: 5 });
  const branch = fc.option(fc.record({ correct: index, wrong: index, skipped: index }, { requiredKeys: [] }), {
    nil: undefined,
  });

  it("can be walked to its end from every step, and no step is shown twice in the path ahead", () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(branch, { minLength: 1, maxLength: 6 }), (branches) => {
        const named = (next: object, from: number) =>
          Object.fromEntries(
            Object.entries(next).map(([key, by]) => [
              key,
              `s${(from + 1 + (by % Math.max(branches.length - 1, 1))) % branches.length}`,
            ]),
          );
        const steps = branches.map((next, at) => check(`s${at}`, next && named(next, at)));
        try {
          defineWalkthrough({ id: "w", version: 1, locale: "en", title: "W", summary: "", audience: "staff", steps });
        } catch {
          return;
        }
        accepted += 1;
        for (const start of steps.keys()) {
          expect(canEnd(steps, start)).toBe(true);
          const path = pathAfter(steps, start, {});
          expect(new Set(path).size).toBe(path.length);
        }
      }),
    );
    expect(accepted).toBeGreaterThan(10);
  });
});

function canEnd(steps: readonly WalkthroughStep[], start: number): boolean {
  const open: number[] = [start];
  const seen = new Set<number>();
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const result of ["correct", "wrong", "skipped"] as const) {
      const results: StepResults = { [steps[at]?.id ?? ""]: result };
      const after = stepAfter(steps, at, results);
      if (after === undefined) return true;
      open.push(after);
    }
  }
  return false;
}
