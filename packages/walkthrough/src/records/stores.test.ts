import "fake-indexeddb/auto";
import { memoryStore } from "@handrail/core/outbox";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchRecordStore } from "./fetchRecordStore.js";
import { indexedDbRecordStore } from "./indexedDbRecordStore.js";
import { localRecordStore } from "./localRecordStore.js";
import { memoryRecordStore, memoryStorage } from "./memoryRecordStore.js";
import { recordCheck, recordStep } from "./recordEvents.js";
import { createRecord, type TrainingRecord } from "./trainingRecord.js";
import type { TrainingStore } from "./trainingStore.js";

const empty = createRecord({ training: "t" });
const complete = (step: string) => (record: TrainingRecord | undefined) => recordStep(record ?? empty, step, 1);
const stepsIn = async (store: TrainingStore) => (await store.read("t"))?.steps.map(({ step }) => step);
let names = 0;

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe.each([
  ["memoryRecordStore", memoryRecordStore],
  ["localRecordStore", localRecordStore],
  ["indexedDbRecordStore", () => indexedDbRecordStore({ name: `store-${names++}` })],
  ["fetchRecordStore", () => serverStore(createServer())],
])("%s", (_, createStore) => {
  it("stores changes made at the same time, notifies its subscribers, and deletes", async () => {
    const store = createStore();
    const listener = vi.fn();
    const unsubscribe = store.subscribe?.("t", listener);
    expect(await store.read("t")).toBeUndefined();
    await Promise.all(["a", "b"].map((step) => store.update("t", complete(step))));
    expect(await stepsIn(store)).toEqual(["a", "b"]);
    expect(listener).toHaveBeenCalledTimes(2);
    await store.remove("t");
    expect(await store.read("t")).toBeUndefined();
    unsubscribe?.();
  });

  it("rejects with what a change throws, and stores nothing", async () => {
    const store = createStore();
    const fails = store.update("t", () => {
      throw new RangeError("No.");
    });
    await expect(fails).rejects.toThrow("No.");
    expect(await store.read("t")).toBeUndefined();
  });
});

describe("localRecordStore, with a record of a later format", () => {
  it("leaves it as it is and holds changes in memory", async () => {
    const later = JSON.stringify({ ...complete("a")(undefined), format: 2, levels: [1] });
    localStorage.setItem("handrail-training-t", later);
    const store = localRecordStore();
    await store.update("t", complete("b"));
    expect(await stepsIn(store)).toEqual(["a", "b"]);
    expect(localStorage.getItem("handrail-training-t")).toBe(later);
    expect(store.persistent).toBe(false);
  });

  it("shares one store for each prefix in a page, so all hear of changes and removals", async () => {
    const [course, catalog, page] = [localRecordStore(), localRecordStore(), localRecordStore()];
    const listener = vi.fn();
    catalog.subscribe?.("t", listener);
    await course.update("t", complete("a"));
    expect(listener).toHaveBeenCalledOnce();
    expect(await stepsIn(catalog)).toEqual(["a"]);
    await page.remove("t");
    expect(listener).toHaveBeenCalledTimes(2);
    await course.update("t", complete("b"));
    expect(await stepsIn(catalog)).toEqual(["b"]);
    expect(await stepsIn(localRecordStore({ prefix: "other-" }))).toBeUndefined();
  });

  it("forgets what the page has deleted from its storage, and no copy of what was never stored", async () => {
    const store = localRecordStore();
    await store.update("t", complete("a"));
    localStorage.clear();
    expect(await store.read("t")).toBeUndefined();
    await store.update("t", complete("b"));
    expect(await stepsIn(store)).toEqual(["b"]);
    localStorage.setItem("handrail-training-t", "damaged");
    expect(await stepsIn(store)).toEqual(["b"]);
    const full = { getItem: () => null, setItem: () => {}, removeItem: () => {} };
    const lost = localRecordStore({ area: full });
    await lost.update("t", complete("a"));
    expect(await stepsIn(lost)).toEqual(["a"]);
  });

  it("forgets what another tab has deleted", async () => {
    const store = localRecordStore();
    store.subscribe?.("t", () => {});
    await store.update("t", complete("a"));
    localStorage.removeItem("handrail-training-t");
    window.dispatchEvent(new StorageEvent("storage", { key: "handrail-training-t", newValue: null }));
    expect(await store.read("t")).toBeUndefined();
  });

  it("changes a record while it holds the lock, and without a lock that is refused", async () => {
    const request = vi.fn((_: string, run: () => unknown) => Promise.resolve(run()));
    vi.stubGlobal("navigator", { locks: { request } });
    await localRecordStore().update("t", complete("a"));
    expect(request).toHaveBeenCalledOnce();
    request.mockRejectedValueOnce(new DOMException("", "SecurityError"));
    await localRecordStore().update("t", complete("b"));
    expect(await stepsIn(localRecordStore())).toEqual(["a", "b"]);
  });
});

describe("memoryRecordStore", () => {
  it("leaves a record of a later format as it is", async () => {
    const storage = memoryStorage();
    await storage.replace("t", () => "later");
    await storage.replace("t", () => undefined);
    expect(await storage.load("t")).toBe("later");
  });
});

describe("localRecordStore, with a storage that refuses to delete", () => {
  it("rejects and leaves the record", async () => {
    const area = {
      getItem: (key: string) => localStorage.getItem(key),
      setItem: (key: string, value: string) => localStorage.setItem(key, value),
      removeItem() {
        throw new DOMException("", "SecurityError");
      },
    };
    const store = localRecordStore({ area });
    await store.update("t", complete("a"));
    await expect(store.remove("t")).rejects.toThrow("could not be deleted from localStorage");
    expect(await stepsIn(store)).toEqual(["a"]);
  });
});

describe("indexedDbRecordStore", () => {
  it("stores records from page to page", async () => {
    const name = `store-${names++}`;
    await indexedDbRecordStore({ name }).update("t", complete("a"));
    expect(await stepsIn(indexedDbRecordStore({ name }))).toEqual(["a"]);
  });

  it("stays in memory and says so once if the database is refused", async () => {
    vi.stubGlobal("indexedDB", undefined);
    const onFallback = vi.fn();
    const store = indexedDbRecordStore({ onFallback });
    await store.update("t", complete("a"));
    await store.update("t", complete("b"));
    expect(await stepsIn(store)).toEqual(["a", "b"]);
    expect(store.persistent).toBe(false);
    expect(onFallback).toHaveBeenCalledOnce();
    await expect(store.remove("t")).rejects.toThrow("could not be deleted from IndexedDB");
  });

  it("counts a change once if the database is late", async () => {
    const name = `store-${names++}`;
    const store = indexedDbRecordStore({ name });
    await store.update("t", complete("a"));
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { get } = IDBObjectStore.prototype;
    // Holds the first transaction open, by one request after the other.
    vi.spyOn(IDBObjectStore.prototype, "get").mockImplementationOnce(function (this: IDBObjectStore, key) {
      let requests = 0;
      const next = () => {
        if (++requests === 3) vi.advanceTimersByTime(5000);
        get.call(this, key).addEventListener("success", next);
      };
      next();
      return get.call(this, key);
    });
    let at = 0;
    const check = { step: "ask", response: ["x"], isCorrect: true };
    await store.update("t", (stored) => recordCheck(stored ?? empty, { ...check, at: ++at }));
    vi.useRealTimers();
    const stored = await indexedDbRecordStore({ name }).read("t");
    expect(stored?.checks).toEqual([{ ...check, at: 2 }]);
    expect(store.persistent).toBe(true);
  });

  it("notices what another tab has changed and deleted", async () => {
    const name = `store-${names++}`;
    const [one, other] = [indexedDbRecordStore({ name }), indexedDbRecordStore({ name })];
    const changed = new Promise<void>((resolve) => void one.subscribe?.("t", resolve));
    await other.update("t", complete("a"));
    await changed;
    expect(await stepsIn(one)).toEqual(["a"]);
    const removed = new Promise<void>((resolve) => void one.subscribe?.("t", resolve));
    await other.remove("t");
    await removed;
    expect(await one.read("t")).toBeUndefined();
  });
});

describe("fetchRecordStore", () => {
  it("merges when another device was faster, and applies a change once", async () => {
    const server = createServer();
    const store = serverStore(server);
    await store.update("t", complete("a"));
    server.beforePut.push(() => server.write(complete("b")(undefined)));
    let at = 0;
    const check = { step: "ask", response: ["x"], isCorrect: true };
    const record = await store.update("t", (stored) => recordCheck(stored ?? empty, { ...check, at: ++at }));
    expect(record.checks).toHaveLength(1);
    expect(server.stored()).toMatchObject({ steps: [{ step: "a" }, { step: "b" }], checks: [{ step: "ask" }] });
  });

  it("stores through a proxy that makes tags weak", async () => {
    const server = createServer();
    server.proxyTag = (tag) => `W/${tag}`;
    const store = serverStore(server);
    await store.update("t", complete("a"));
    await store.update("t", complete("b"));
    expect(server.stored()).toMatchObject({ steps: [{ step: "a" }, { step: "b" }] });
  });

  it("waits while there is no network, and delivers with the next change", async () => {
    const server = createServer();
    const store = serverStore(server);
    server.state = "down";
    await store.update("t", complete("a"));
    expect(await stepsIn(store)).toEqual(["a"]);
    server.state = "up";
    await store.update("t", complete("b"));
    expect(server.stored()).toMatchObject({ steps: [{ step: "a" }, { step: "b" }] });
  });

  it.each(["down", 503, 401, "login page"] as const)(
    "rejects a read if the server is %s, unless a record waits",
    async (state) => {
      const server = createServer();
      server.write(complete("a")(undefined));
      const store = serverStore(server);
      server.state = state;
      await expect(store.read("t")).rejects.toThrow();
      await store.update("t", complete("b"));
      expect(await stepsIn(store)).toEqual(["b"]);
      server.state = "up";
      expect(await stepsIn(store)).toEqual(["a", "b"]);
    },
  );

  it("returns what this page has stored while the server cannot be read", async () => {
    const server = createServer();
    const store = serverStore(server);
    await store.update("t", complete("a"));
    server.state = 503;
    expect(await stepsIn(store)).toEqual(["a"]);
  });

  it("is persistent unless a record waits in memory", async () => {
    const server = createServer();
    const url = `https://example.com/${names++}/`;
    const store = fetchRecordStore({ url, fetch: server.fetch });
    await store.update("t", complete("a"));
    expect(store.persistent).toBe(true);
    server.state = "down";
    await store.update("t", complete("b"));
    expect(store.persistent).toBe(false);
    server.state = "up";
    await store.remove("t");
    expect(store.persistent).toBe(true);
  });

  it("leaves a record of a later format on the server as it is", async () => {
    const server = createServer();
    const later = { ...complete("a")(undefined), format: 2 };
    server.write(later);
    await serverStore(server).update("t", complete("b"));
    expect(server.stored()).toEqual(later);
  });
});

function serverStore({ fetch }: { fetch: typeof globalThis.fetch }) {
  const url = `https://example.com/${names++}/`;
  return fetchRecordStore({ url, fetch, waiting: memoryStore(`records-${names++}`) });
}

/** A server with one record, which refuses to overwrite what the page has not read. */
function createServer() {
  let text: string | undefined;
  let version = 0;
  const write = (value: unknown) => {
    text = JSON.stringify(value);
    version++;
  };
  const server = {
    /** A number is the status of each response. */
    state: "up" as "up" | "down" | "login page" | number,
    /** What happens before the next requests that write. */
    beforePut: [] as (() => void)[],
    /** What a proxy makes of the tag of a response. */
    proxyTag: (tag: string) => tag,
    write,
    stored: (): unknown => JSON.parse(text ?? "null"),
    fetch: async (_: unknown, { method = "GET", headers, body }: RequestInit = {}) => {
      if (server.state === "down") throw new TypeError("Failed to fetch");
      if (server.state === "login page") return new Response("<html>");
      if (typeof server.state === "number") return new Response(null, { status: server.state });
      const headersOut = { ETag: server.proxyTag(`"${version}"`) };
      if (method === "GET") return text ? new Response(text, { headers: headersOut }) : notFound();
      if (method === "DELETE") text = undefined;
      else {
        server.beforePut.shift()?.();
        const sent = new Headers(headers);
        const isCurrent = text ? sent.get("If-Match") === `"${version}"` : sent.get("If-None-Match") === "*";
        if (!isCurrent) return new Response(null, { status: 412 });
        write(JSON.parse(String(body)));
      }
      return new Response(null, { status: 204 });
    },
  };
  return server;
}

function notFound() {
  return new Response(null, { status: 404 });
}
