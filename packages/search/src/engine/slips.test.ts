import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFindSlips, slipsBetween } from "./slips.js";

describe("slipsBetween", () => {
  it.each([
    ["password", "password", 0],
    ["pasword", "password", 1],
    ["passsword", "password", 1],
    ["passwird", "password", 1],
    ["passwrod", "password", 1],
    ["psaswrod", "password", 2],
    ["pass", "password", 3],
  ])("counts from %s to %s %i slips, and no more than one above the maximum", (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips);
    expect(slipsBetween(b, a, 2)).toBe(slips);
  });
});

describe("createFindSlips", () => {
  it("finds the same words as a comparison with every word", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "а", "字"), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.uniqueArray(word), word, fc.constantFrom(1, 2), (words, asked, max) => {
        const expected = words.flatMap((each, id) => {
          const slips = slipsBetween(asked, each, max);
          return slips <= max ? [{ id, slips }] : [];
        });
        expect(createFindSlips(words)(asked, max)).toEqual(expected);
      }),
    );
  });
});
