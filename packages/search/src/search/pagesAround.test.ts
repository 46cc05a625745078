import { describe, expect, it } from "vitest";
import { pagesAround } from "./pagesAround.js";

describe("pagesAround", () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 9, [1, 2, "gap", 9]],
    [3, 5, [1, 2, 3, 4, 5]],
    [5, 9, [1, "gap", 4, 5, 6, "gap", 9]],
    [4, 9, [1, 2, 3, 4, 5, "gap", 9]],
    [99, 5, [1, "gap", 5]],
  ])("links around page %i of %i", (page, count, expected) => {
    expect(pagesAround(page, count)).toEqual(expected);
  });
});
