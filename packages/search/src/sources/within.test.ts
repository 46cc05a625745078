import { createArticle } from "@handrail-tooling/testing/fixtures";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { within } from "./askSource.js";
import { federate } from "./federate.js";
import { localSource } from "./localSource.js";
import { withFallback } from "./withFallback.js";

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => vi.useRealTimers());

describe("within", () => {
  it("settles as the promise does, or resolves to undefined when the time is over", async () => {
    expect(await within(10, Promise.resolve(7))).toBe(7);
    await expect(within(10, Promise.reject(new Error("down")))).rejects.toThrow("down");
    const late = within(10, new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(10);
    expect(await late).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a source that has answered", () => {
  const local = () => localSource([createArticle("bill", "My bill is wrong")]);

  it.each([
    ["localSource", local],
    ["federate", () => federate([{ source: local() }, { source: local() }])],
    ["withFallback", () => withFallback(local(), local())],
  ])("leaves no timer and no listener behind: %s", async (_name, create) => {
    const { signal } = new AbortController();
    const listeners = new Set<unknown>();
    vi.spyOn(signal, "addEventListener").mockImplementation((_type, listener) => listeners.add(listener));
    vi.spyOn(signal, "removeEventListener").mockImplementation((_type, listener) => listeners.delete(listener));
    const answer = await create().search("bill", { signal });
    expect(answer.hits[0]?.id).toBe("bill");
    expect([vi.getTimerCount(), listeners.size]).toEqual([0, 0]);
  });
});
