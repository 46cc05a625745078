import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { indexedDbStore, memoryStore } from "./store.js";

const hello = { id: "a", text: "Hello" };
const there = { id: "b", text: "There" };

afterEach(async () => {
  vi.unstubAllGlobals();
  for (const id of ["a", "b"]) await memoryStore("test").remove(id);
  await deleteDB("handrail-outbox-test");
});

describe("indexedDbStore", () => {
  it("keeps items from page to page, files too", async () => {
    const file = new Blob(["photo"], { type: "image/png" });
    await indexedDbStore("test").put("a", { id: "a", file });
    await indexedDbStore("test").put("b", there);
    const later = indexedDbStore("test");
    expect(await later.all()).toEqual([{ id: "a", file: expect.anything() }, there]);
    await later.remove("a");
    expect(await indexedDbStore("test").all()).toEqual([there]);
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
    await store.put("a", hello);
    expect(store.persistent).toBe(false);
    expect(await store.all()).toEqual([hello]);
    await store.remove("a");
    expect(await store.all()).toEqual([]);
  });

  it("goes on in memory where the database fails in mid-use", async () => {
    const store = indexedDbStore("test");
    await store.put("a", hello);
    // A function cannot be cloned into a database, as a full disk could not take it.
    await store.put("b", { ...there, broken: () => {} });
    expect(store.persistent).toBe(false);
    expect(await store.all()).toMatchObject([hello, there]);
    await store.put("a", { ...hello, broken: () => {} });
    // A later page must not go on from where this one was earlier.
    const database = await openDB("handrail-outbox-test", 1);
    expect(await database.getAll("items")).toEqual([]);
    database.close();
  });

  it("goes on in memory where a database of that name has another shape", async () => {
    (await openDB("handrail-outbox-test", 1)).close();
    const store = indexedDbStore("test");
    await store.put("a", hello);
    expect(store.persistent).toBe(false);
    expect(await store.all()).toEqual([hello]);
  });

  it("opens the database once more where the browser closed it", async () => {
    const connections: IDBDatabase[] = [];
    const { open } = indexedDB;
    vi.spyOn(indexedDB, "open").mockImplementation(function (this: IDBFactory, ...args) {
      const request = open.apply(indexedDB, args);
      request.addEventListener("success", () => connections.push(request.result));
      return request;
    });
    const store = indexedDbStore("test");
    await store.put("a", hello);
    for (const connection of connections) connection.close();
    await store.put("b", there);
    expect(store.persistent).toBe(true);
    expect(await indexedDbStore("test").all()).toEqual([hello, there]);
    vi.restoreAllMocks();
  });

  it("does not wait for ever for a database that never answers", async () => {
    vi.useFakeTimers();
    const request = Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => {} } });
    vi.stubGlobal("indexedDB", { open: () => request });
    const store = indexedDbStore("test");
    const put = store.put("a", hello);
    await vi.advanceTimersByTimeAsync(5000);
    await put;
    expect(store.persistent).toBe(false);
    expect(await store.all()).toEqual([hello]);
    vi.useRealTimers();
  });

  it("erases what lies under a key that is not its own, as it would be found for ever", async () => {
    await indexedDbStore("test").put("a", hello);
    await indexedDbStore("test").put("another", there);
    await indexedDbStore("test").put("nothing", null);
    expect(await indexedDbStore("test").all()).toEqual([hello]);
    const database = await openDB("handrail-outbox-test", 1);
    expect(await database.getAllKeys("items")).toEqual(["a"]);
    database.close();
  });
});

describe("memoryStore", () => {
  it("keeps items for as long as the page is open, and nothing on the device", async () => {
    const open = vi.fn();
    vi.stubGlobal("indexedDB", { open });
    await memoryStore("shared device").put("a", hello);
    const later = memoryStore("shared device");
    expect(later.persistent).toBe(false);
    expect(await later.all()).toEqual([hello]);
    expect(await memoryStore("another").all()).toEqual([]);
    await later.remove("a");
    expect(await memoryStore("shared device").all()).toEqual([]);
    expect(open).not.toHaveBeenCalled();
  });
});
