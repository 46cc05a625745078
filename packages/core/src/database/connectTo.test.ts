import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { connectTo } from "./connectTo.js";

const put = (value: unknown) => (table: IDBObjectStore) => table.put(value, "key");
const read = (table: IDBObjectStore): IDBRequest<unknown> => table.get("key");
const notCloneable = () => {};

afterEach(async () => {
  vi.unstubAllGlobals();
  await deleteDB("test");
});

describe("connectTo", () => {
  it("stores values from page to page", async () => {
    await connectTo("test", { table: "values" }).run(put("stored"));
    expect(await connectTo("test", { table: "values" }).run(read)).toEqual({ result: "stored" });
  });

  it("reports the error of a value that cannot be stored, and is used again", async () => {
    const onFailure = vi.fn();
    const database = connectTo("test", { table: "values", onFailure });
    expect(await database.run(put(notCloneable))).toBeUndefined();
    expect(onFailure).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: "DataCloneError" }));
    expect(database.hasFailed()).toBe(true);
    await database.run(put("stored"));
    expect(await database.run(read)).toEqual({ result: "stored" });
  });

  it.each([
    ["is missing", undefined, "TypeError"],
    ["has another table", indexedDB, "NotFoundError"],
  ])("reports a database that %s", async (_, factory, name) => {
    (await openDB("test", 1, { upgrade: (database) => void database.createObjectStore("others") })).close();
    vi.stubGlobal("indexedDB", factory);
    const onFailure = vi.fn();
    expect(await connectTo("test", { table: "values", onFailure }).run(read)).toBeUndefined();
    expect(onFailure.mock.calls).toEqual([[expect.objectContaining({ name })]]);
  });
});
