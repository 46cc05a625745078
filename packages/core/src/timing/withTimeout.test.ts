import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withTimeout } from "./withTimeout.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("withTimeout", () => {
  it("rejects after the time, and leaves no timer behind", async () => {
    const late = expect(withTimeout(new Promise(() => {}), 5000)).rejects.toThrow("no response within 5000 ms");
    await vi.advanceTimersByTimeAsync(5000);
    await late;
    expect(vi.getTimerCount()).toBe(0);
  });

  it("passes on a result or an error that comes in time, and leaves no timer behind", async () => {
    expect(await withTimeout(Promise.resolve("found"), 5000)).toBe("found");
    await expect(withTimeout(Promise.reject(new Error("Not found.")), 5000)).rejects.toThrow("Not found.");
    expect(vi.getTimerCount()).toBe(0);
  });
});
