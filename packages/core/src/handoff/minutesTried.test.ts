import { describe, expect, it } from "vitest";
import { minutesTried } from "./minutesTried.js";

describe("minutesTried", () => {
  const at = (second: number) => new Date(Date.UTC(2026, 10, 16, 8, 0, second)).toISOString();

  it.each([
    [0, 0, 1],
    [0, 60, 1],
    [0, 61, 2],
    [60, 0, undefined],
  ])("counts from second %i to second %i as %s", (start, end, minutes) => {
    expect(minutesTried({ startedAt: at(start), endedAt: at(end) })).toBe(minutes);
  });

  it("returns undefined if a time is missing or invalid", () => {
    expect(minutesTried({ startedAt: at(0) })).toBeUndefined();
    expect(minutesTried({ startedAt: "soon", endedAt: at(0) })).toBeUndefined();
  });
});
