import { describe, expect, it } from "vitest";
import type { Handoff } from "./handoff.js";
import { memoryHandoffStore } from "./testing/memoryHandoffStore.js";

const handoff: Handoff = {
  version: 1,
  locale: "lt",
  searches: [{ query: "bill of anna@example.com", confidence: "none" }],
  articles: [],
  steps: [],
};
const clean = { ...handoff, searches: [{ query: "bill of […]", confidence: "none" }] };

describe("a handoff store", () => {
  it("gives what was kept under the reference, however it is read out", async () => {
    const store = memoryHandoffStore({ random: () => 0.4839175 });
    expect(await store.put(handoff)).toBe("483917");
    expect(await store.get("٤٨٣ ٩١٧")).toEqual({ ...clean, reference: "483917" });
    expect(await store.get("483918")).toBeUndefined();
    expect(await store.get("nothing")).toBeUndefined();
  });

  it("gives one reference to one handoff", async () => {
    const drawn = [0.1, 0.1, 0.2];
    const store = memoryHandoffStore({ random: () => drawn.shift() ?? 0 });
    expect([await store.put(handoff), await store.put(handoff)]).toEqual(["100000", "200000"]);
  });

  it("erases in time", async () => {
    let clock = 0;
    const store = memoryHandoffStore({ keepFor: 1000, now: () => clock });
    const reference = await store.put(handoff);
    clock = 999;
    expect(await store.get(reference)).toBeDefined();
    clock = 1000;
    expect(await store.get(reference)).toBeUndefined();
  });

  it("takes no handoff that is none, and stops when it is told to", async () => {
    const store = memoryHandoffStore();
    // What a server is sent has no type.
    await expect(store.put({ version: 2 } as unknown as Handoff)).rejects.toThrow("handoff.version is 2");
    const signal = AbortSignal.abort();
    await expect(store.put(handoff, { signal })).rejects.toThrow();
    await expect(store.get("483917", { signal })).rejects.toThrow();
  });
});
