import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { indexedDbStore } from "./store.js";

afterEach(async () => {
  vi.unstubAllGlobals();
  await deleteDB("handrail-outbox-test");
});

describe("indexedDbStore", () => {
  it("keeps items from page to page, files too", async () => {
    const file = new Blob(["photo"], { type: "image/png" });
    await indexedDbStore("test").put("a", { text: "Hello", file });
    await indexedDbStore("test").put("b", { text: "There" });
    const later = indexedDbStore("test");
    expect(await later.all()).toEqual([{ text: "Hello", file: expect.anything() }, { text: "There" }]);
    await later.remove("a");
    expect(await indexedDbStore("test").all()).toEqual([{ text: "There" }]);
    expect(later.persistent).toBe(true);
  });

  it.each([
    ["missing", undefined],
    [
      "refused",
      {
        open: () => {
          throw new DOMException("Refused.", "SecurityError");
        },
      },
    ],
  ])("keeps them in memory where the database is %s, and says so", async (_, indexedDB) => {
    vi.stubGlobal("indexedDB", indexedDB);
    const store = indexedDbStore("test");
    await store.put("a", { text: "Hello" });
    expect(store.persistent).toBe(false);
    expect(await store.all()).toEqual([{ text: "Hello" }]);
    await store.remove("a");
    expect(await store.all()).toEqual([]);
  });

  it("goes on in memory where the database fails in mid-use", async () => {
    const store = indexedDbStore("test");
    await store.put("a", { text: "Hello" });
    // A function cannot be cloned into a database, as a full disk could not take it.
    await store.put("b", { text: "There", broken: () => {} });
    expect(store.persistent).toBe(false);
    expect(await store.all()).toMatchObject([{ text: "Hello" }, { text: "There" }]);
    await store.put("a", { text: "Hello again", broken: () => {} });
    expect(await indexedDbStore("test").all()).toEqual([]);
  });

  it("goes on in memory where a database of that name has another shape", async () => {
    (await openDB("handrail-outbox-test", 1)).close();
    const store = indexedDbStore("test");
    await store.put("a", { text: "Hello" });
    expect(store.persistent).toBe(false);
    expect(await store.all()).toEqual([{ text: "Hello" }]);
  });
});
