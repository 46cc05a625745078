import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EntryFile } from "../folder/readFolder.js";
import { createEntryCache, entryKey } from "./entryCache.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "handrail-cache-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const open = (version = "1") => createEntryCache(join(root, "deep/cache"), version);

describe("createEntryCache", () => {
  it("returns what was written, in a later build as well", () => {
    expect(open().read("a")).toBeUndefined();
    expect(open().write("a", "Žinia")).toBe(true);
    expect(open().read("a")?.toString()).toBe("Žinia");
  });

  it("is empty for another version", () => {
    open().write("a", "text");
    expect(open("2").read("a")).toBeUndefined();
  });

  it("removes what was not used since it was created", () => {
    const first = open();
    for (const key of ["a", "b"]) first.write(key, "text");
    const second = open();
    second.read("a");
    second.write("c", "text");
    second.prune();
    expect(["a", "b", "c"].map((key) => open().read(key) !== undefined)).toEqual([true, false, true]);
    expect(readdirSync(join(root, "deep/cache"))).toHaveLength(2);
  });

  it("does nothing where it cannot write", () => {
    writeFileSync(join(root, "deep"), "");
    const cache = open();
    expect(cache.write("a", "text")).toBe(false);
    expect(cache.read("a")).toBeUndefined();
    cache.prune();
  });
});

describe("entryKey", () => {
  it("differs for another text, language, id, topic or kind", () => {
    const file: EntryFile = { kind: "faq", file: "faq/en/a.md", locale: "en", id: "a", topics: [] };
    const keys = [
      entryKey(file, Buffer.from("Text")),
      entryKey(file, Buffer.from("Other")),
      entryKey({ ...file, locale: "lt" }, Buffer.from("Text")),
      entryKey({ ...file, id: "b" }, Buffer.from("Text")),
      entryKey({ ...file, topics: ["b"] }, Buffer.from("Text")),
      entryKey({ ...file, kind: "articles" }, Buffer.from("Text")),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(entryKey({ ...file, file: "elsewhere.md" }, Buffer.from("Text"))).toBe(keys[0]);
  });
});
