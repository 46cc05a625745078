import { describe, expect, it } from "vitest";
import { problemOf } from "./problemOf.js";

const problem = ({ source, flags }: RegExp) => problemOf(source, flags);

describe("problemOf", () => {
  it.each([
    /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/u,
    /\/+$/,
    /^\s+|\s+$/g,
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
    /a+(?!b)c/,
    /a+(?<!b)c/,
  ])("finds that %s takes polynomial time", (pattern) => {
    expect(problem(pattern)).toMatch(/polynomial time, as for /);
  });

  it.each([/^(?:a+)+$/, /^(?:a|a(?=a))+$/])("finds that %s takes exponential time", (pattern) => {
    expect(problem(pattern)).toMatch(/exponential time, as for /);
  });

  it.each([/\[[^\]]*\]|./g, /[ab](?:b*c)?/g])(
    "finds that all matches of %s together take polynomial time",
    (pattern) => {
      expect(problem(pattern)).toMatch(/polynomial time, as for /);
    },
  );

  it.each([
    [/x(?=.*y)/, "looks around without a bound"],
    [/(?<!x.*)y/, "looks around without a bound"],
    [/^(.+)-\1$/, "refers back to a text without a bound"],
  ])("does not guess about %s", (pattern, expected) => {
    expect(problem(pattern)).toBe(expected);
  });

  it.each([
    /[\p{L}\p{N}]+/gu,
    /^\s*\d{4}-\d{2}$/,
    /"[^"]*"|\S/g,
    /(?<!\p{L})pin(?=[\s:]{0,3}\d)/giu,
    /^\d{1,2}([-./])\d{1,2}\1\d{4}(?!\d)/,
    /^[\w-]{8,64}$/,
  ])("lets %s pass", (pattern) => {
    expect(problem(pattern)).toBeUndefined();
  });
});
