import { afterEach, describe, expect, it, vi } from "vitest";
import type { Handoff } from "./handoff.js";
import { fakeRandom } from "./testing/fakeRandom.js";
import { memoryHandoffStore } from "./testing/memoryHandoffStore.js";

const handoff: Handoff = {
  version: 1,
  locale: "lt",
  searches: [{ query: "bill of anna@example.com", confidence: "none" }],
  articles: [],
  steps: [],
};
const clean = { ...handoff, searches: [{ query: "bill of […]", confidence: "none" }] };

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("HandoffStore", () => {
  it("returns the handoff of a reference, in any form in which people type it", async () => {
    fakeRandom(0.4839175);
    const store = memoryHandoffStore();
    expect(await store.put(handoff)).toBe("483917");
    expect(await store.get("٤٨٣ ٩١٧")).toEqual({ ...clean, reference: "483917" });
    expect(await store.get("483918")).toBeUndefined();
    expect(await store.get("nothing")).toBeUndefined();
  });

  it("gives every handoff its own reference", async () => {
    fakeRandom(0.1000001, 0.1000001, 0.2000001);
    const store = memoryHandoffStore();
    expect([await store.put(handoff), await store.put(handoff)]).toEqual(["100000", "200000"]);
  });

  it("erases a handoff when its time is over", async () => {
    vi.useFakeTimers();
    const store = memoryHandoffStore({ keepForMs: 1000 });
    const reference = await store.put(handoff);
    vi.advanceTimersByTime(999);
    expect(await store.get(reference)).toBeDefined();
    vi.advanceTimersByTime(1);
    expect(await store.get(reference)).toBeUndefined();
  });

  it("rejects an invalid handoff, and an aborted call", async () => {
    const store = memoryHandoffStore();
    // A request to a server has no type.
    await expect(store.put({ version: 2 } as unknown as Handoff)).rejects.toThrow("handoff.version is 2");
    const signal = AbortSignal.abort();
    await expect(store.put(handoff, { signal })).rejects.toThrow();
    await expect(store.get("483917", { signal })).rejects.toThrow();
  });
});
