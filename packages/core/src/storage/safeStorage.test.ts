import { afterEach, describe, expect, it, vi } from "vitest";
import { type StorageArea, safeStorage } from "./safeStorage.js";

interface Draft {
  text: string;
}

function isDraft(value: unknown): value is Draft {
  return typeof value === "object" && value !== null && "text" in value && typeof value.text === "string";
}

function fakeArea(values: Record<string, string> = {}): StorageArea & { values: Map<string, string> } {
  const map = new Map(Object.entries(values));
  return {
    values: map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

function throwing(name: string): () => never {
  return () => {
    throw new DOMException("No", name);
  };
}

afterEach(() => vi.unstubAllGlobals());

describe("safeStorage", () => {
  it("stores a value for the next page", () => {
    const area = fakeArea();
    expect(safeStorage(area).set("draft", { text: "My bill" })).toBe(true);
    const next = safeStorage(area);
    expect(next.get("draft", isDraft)).toEqual({ text: "My bill" });
    expect(next.persistent).toBe(true);
    next.remove("draft");
    expect(area.values.size).toBe(0);
    expect(next.get("draft", isDraft)).toBeUndefined();
  });

  it("removes a value that is set to undefined", () => {
    const area = fakeArea({ draft: '{"text":"old"}' });
    expect(safeStorage(area).set("draft", undefined)).toBe(true);
    expect(area.values.size).toBe(0);
  });

  it.each(["session", "local"] as const)("uses the browser's %s storage", (name) => {
    const area = fakeArea();
    vi.stubGlobal("window", { [`${name}Storage`]: area });
    expect(safeStorage(name).set("draft", { text: "x" })).toBe(true);
    expect([...area.values]).toEqual([["draft", '{"text":"x"}']]);
  });

  it("stores values in memory, and is not persistent, if access to storage throws", () => {
    vi.stubGlobal(
      "window",
      Object.defineProperty({}, "localStorage", { get: throwing("SecurityError"), enumerable: true }),
    );
    const storage = safeStorage("local");
    expect(storage.persistent).toBe(false);
    expect(storage.set("draft", { text: "kept" })).toBe(false);
    expect(storage.get("draft", isDraft)).toEqual({ text: "kept" });
    storage.remove("draft");
    expect(storage.get("draft", isDraft)).toBeUndefined();
  });

  it("treats null from a web view as missing storage", () => {
    vi.stubGlobal("window", { localStorage: null });
    const storage = safeStorage("local");
    expect(storage.persistent).toBe(false);
    expect(storage.set("draft", { text: "kept" })).toBe(false);
  });

  it("works with storage whose methods all throw", () => {
    const refuse = throwing("SecurityError");
    const storage = safeStorage({ getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(storage.get("draft", isDraft)).toBeUndefined();
    expect(storage.set("draft", { text: "kept" })).toBe(false);
    expect(storage.get("draft", isDraft)).toEqual({ text: "kept" });
    expect(() => storage.remove("draft")).not.toThrow();
  });

  it("reads stored values while storage is full, and stores again when there is space", () => {
    const area = fakeArea({ read: '{"text":"before"}' });
    const full = vi.spyOn(area, "setItem").mockImplementation(throwing("QuotaExceededError"));
    const storage = safeStorage(area);
    expect(storage.get("read", isDraft)).toEqual({ text: "before" });
    expect(storage.set("draft", { text: "new" })).toBe(false);
    expect(storage.persistent).toBe(false);
    expect(storage.get("draft", isDraft)).toEqual({ text: "new" });
    full.mockRestore();
    expect(storage.set("draft", { text: "newer" })).toBe(true);
    expect(storage.persistent).toBe(true);
  });

  it.each([
    ["cut off", '{"text":"My b'],
    ["empty", ""],
    ["not JSON", "[object Object]"],
    ["of another shape", '{"text":42}'],
    ["null", "null"],
  ])("drops a value that is %s", (_, text) => {
    expect(safeStorage(fakeArea({ draft: text })).get("draft", isDraft)).toBeUndefined();
  });

  it("drops a value whose guard throws", () => {
    const isText = (value: unknown): value is string => (value as string).startsWith("a"); // Careless, as guards can be.
    expect(safeStorage(fakeArea({ draft: "1" })).get("draft", isText)).toBeUndefined();
  });

  it("does not change prototypes", () => {
    const poisoned = '{"text":"x","__proto__":{"isAdmin":true},"deep":{"__proto__":{"isAdmin":true}}}';
    const value = safeStorage(fakeArea({ draft: poisoned })).get("draft", isDraft);
    expect(value).toEqual({ text: "x", deep: {} });
    expect(Object.assign({}, value)).not.toHaveProperty("isAdmin");
    expect(JSON.stringify(value)).not.toContain("isAdmin");
  });

  it("reads and removes keys named like members of objects", () => {
    const storage = safeStorage(fakeArea());
    expect(storage.get("__proto__", isDraft)).toBeUndefined();
    storage.set("__proto__", { text: "x" });
    expect(storage.get("__proto__", isDraft)).toEqual({ text: "x" });
  });

  it("stores nothing on a server, because it has many visitors", () => {
    const storage = safeStorage("local");
    expect(storage.persistent).toBe(false);
    expect(storage.set("draft", { text: "mine" })).toBe(false);
    expect(storage.get("draft", isDraft)).toBeUndefined();
  });

  it("throws for a value that JSON cannot represent", () => {
    expect(() => safeStorage(fakeArea()).set("draft", 1n)).toThrow(TypeError);
  });
});
