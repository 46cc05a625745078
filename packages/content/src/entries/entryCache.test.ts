import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createEntryCache } from "./entryCache.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "handrail-cache-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const file = { file: "faq/en/a.md", locale: "en", id: "a", topics: [], source: "Text" };
const result = { read: { entry: "a", places: [] }, problems: [] };

function open(version = "1") {
  const cache = createEntryCache(join(root, "deep/cache.json"), version);
  const read = vi.fn(() => result);
  return { cache, read };
}

function fill() {
  const { cache, read } = open();
  cache.get("article", file, read);
  cache.save();
}

describe("createEntryCache", () => {
  it("reads a file once, and again when its text, its place or its kind changes", () => {
    fill();
    const { cache, read } = open();
    expect(cache.get("article", file, read)).toEqual(result);
    expect(read).not.toHaveBeenCalled();
    cache.get("article", { ...file, source: "Other" }, read);
    cache.get("article", { ...file, locale: "lt" }, read);
    cache.get("walkthrough", file, read);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it("starts over with another version", () => {
    fill();
    const { cache, read } = open("2");
    cache.get("article", file, read);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it.each(["", "{", "[]", '{"version":"1"}'])("starts over from a damaged file with %j", (text) => {
    fill();
    writeFileSync(join(root, "deep/cache.json"), text);
    const { cache, read } = open();
    cache.get("article", file, read);
    expect(read).toHaveBeenCalledTimes(1);
  });
});
