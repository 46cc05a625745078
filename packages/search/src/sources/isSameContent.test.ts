import { describe, expect, it } from "vitest";
import { isSameContent } from "./isSameContent.js";

const createFunction = (captured: string) => () => captured;
const createCycle = (name: string) => {
  const cycle: Record<string, unknown> = { name };
  cycle.self = cycle;
  return cycle;
};
const shared = { id: "a" };

describe("isSameContent", () => {
  it.each([
    [[{ id: "a", body: { children: [] } }], [{ id: "a", body: { children: [] } }], true],
    [[shared, shared], [{ id: "a" }, { id: "b" }], false],
    [{ id: "a" }, { id: "a", title: undefined }, false],
    [{ id: "a" }, ["a"], false],
    [Number.NaN, Number.NaN, true],
    [null, {}, false],
    [createFunction("a"), createFunction("b"), true],
    [createFunction("a"), () => "a", false],
    [createCycle("a"), createCycle("a"), true],
    [createCycle("a"), createCycle("b"), false],
  ])("compares by content: pair %#", (a, b, expected) => expect(isSameContent(a, b)).toBe(expected));
});
