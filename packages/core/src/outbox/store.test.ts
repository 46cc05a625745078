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
  it("stores items and their files from page to page", async () => {
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
  ])("keeps items in memory if the database is %s, and reports that they are not persistent", async (_, indexedDB) => {
    vi.stubGlobal("indexedDB", indexedDB);
    const store = indexedDbStore("test");
    await store.put("a", hello);
    expect(store.persistent).toBe(false);
    expect(await store.all()).toEqual([hello]);
    await store.remove("a");
    expect(await store.all()).toEqual([]);
  });

  it("continues in memory if the database fails while it is in use", async () => {
    const store = indexedDbStore("test");
    await store.put("a", hello);
    // A function cannot be cloned into a database. A full disk fails in the same way.
    await store.put("b", { ...there, broken: () => {} });
    expect(store.persistent).toBe(false);
    expect(await store.all()).toMatchObject([hello, there]);
    await store.put("a", { ...hello, broken: () => {} });
    // A later page must not continue from an outdated copy.
    const database = await openDB("handrail-outbox-test", 1);
    expect(await database.getAll("items")).toEqual([]);
    database.close();
  });

  it("continues in memory if a database of that name has another schema", async () => {
    (await openDB("handrail-outbox-test", 1)).close();
    const store = indexedDbStore("test");
    await store.put("a", hello);
    expect(store.persistent).toBe(false);
    expect(await store.all()).toEqual([hello]);
  });

  it("opens the database again if the browser closed it", async () => {
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

  it("stops waiting for a database that does not respond", async () => {
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

  it("erases an item whose key is not its id", async () => {
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
  it("stores items while the page is open, and nothing on the device", async () => {
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
