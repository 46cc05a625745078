import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestFitting } from "./largestFitting.js";

describe("largestFitting", () => {
  it("finds the same size as trying every size from the top", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: -1, max: 250 }), (maxSize, limit) => {
        const sizes = Array.from({ length: maxSize + 1 }, (_, index) => maxSize - index);
        const expected = sizes.find((size) => size <= limit);
        expect(
          largestFitting(
            maxSize,
            (size) => size,
            (size) => size <= limit,
          ),
        ).toBe(expected);
      }),
    );
  });

  it("prefers the complete result where the next smaller one does not fit", () => {
    const build = (size: number) => (size === 3 ? "abc" : `${"abc".slice(0, size)} (shortened)`);
    expect(largestFitting(3, build, (text) => text.length <= 3)).toBe("abc");
  });
});
