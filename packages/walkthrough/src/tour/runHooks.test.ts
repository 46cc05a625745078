import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allows } from "./runHooks.js";

const step = { id: "open", title: "Open", body: { type: "root" as const, children: [] } };
const report = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("reportError", report);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("allows", () => {
  it("moves on after 10 s from a hook that does not end, and reports it", async () => {
    const moves = allows(() => new Promise(() => {}), "beforeStep", {
      step,
      index: 0,
      signal: new AbortController().signal,
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await moves).toBe(true);
    expect(report.mock.calls).toEqual([
      [expect.objectContaining({ message: expect.stringContaining("`beforeStep` failed") })],
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("stays if the hook returns false, at once or later, and moves on without a hook", async () => {
    const context = { step, index: 0, signal: new AbortController().signal };
    expect(await allows(() => false, "afterStep", context)).toBe(false);
    expect(await allows(async () => false, "afterStep", context)).toBe(false);
    expect(await allows(undefined, "afterStep", context)).toBe(true);
  });
});
