import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileMatcher } from "./compileMatcher.js";

const stepsFor = (pattern: RegExp, text: string) => compileMatcher(pattern.source, pattern.flags)(text, 0).steps;

describe("compileMatcher", () => {
  it.each([
    /a+b/,
    /(?:ab|a)+?b{1,2}$/,
    /^[^a\s]*|\bb/i,
    /a(?=b)|b(?!a)/,
    /\p{L}+(?:['-]\p{M}*\p{L}+)*/u,
    /[\p{L}\p{N}]{2,}/gu,
    /\s(?:)*x?/y,
  ])("finds what the engine finds with %s", (pattern) => {
    const search = compileMatcher(pattern.source, pattern.flags);
    const text = fc.string({
      unit: fc.constantFrom("a", "b", "A", "-", "'", " ", "1", "é", "字", "😀", "\u0301", "\n"),
    });
    fc.assert(
      fc.property(text, (value) => {
        pattern.lastIndex = 0;
        const found = pattern.exec(value);
        const { match } = search(value, 0);
        expect(match).toEqual(found ? [found.index, found.index + found[0].length] : undefined);
      }),
    );
  });

  it("counts what backtracking costs", () => {
    expect(stepsFor(/a+b/, "a".repeat(200))).toBeGreaterThan(3.5 * stepsFor(/a+b/, "a".repeat(100)));
    expect(stepsFor(/a+/, "a".repeat(200))).toBeLessThan(2.1 * stepsFor(/a+/, "a".repeat(100)));
  });

  it("refuses what it cannot count", () => {
    expect(() => compileMatcher("(a)\\1", "")).toThrow("Steps are not counted for \\1");
    expect(() => compileMatcher("(?<=a)b", "")).toThrow("Steps are not counted for (?<=a)");
  });
});
