import { describe, expect, it } from "vitest";
import { problemOf } from "./problemOf.js";
import { shippedExpressions } from "./shippedCode.js";

// Kept because backtracking cannot be seen in review: an expression that passes every test may stop a customer's tab, and
// the way to a person with it, at the first long paste.

describe("regular expressions in shipped code", () => {
  const expressions = shippedExpressions();

  it("are found in the packages", () => {
    expect(expressions.length).toBeGreaterThan(100);
  });

  it("take linear time for any text", () => {
    const checked = new Map<string, string | undefined>();
    const problems = expressions.flatMap(({ place, written, source, flags }) => {
      if (source === undefined) return [`${place}: ${written} is put together from values this check cannot read`];
      if (!checked.has(written)) checked.set(written, problemOf(source, flags));
      const problem = checked.get(written);
      return problem ? [`${place}: ${written} ${problem}`] : [];
    });
    expect(problems, "Write each expression as a literal that takes linear time.").toEqual([]);
    // On a busy machine the longest ones take seconds each.
  }, 300_000);
});
