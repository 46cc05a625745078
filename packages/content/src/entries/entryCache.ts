import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isRecord } from "@handrail/core/validation";
import type { SourceFile } from "../folder/readFolder.js";
import type { Problem } from "../problems.js";
import type { ReadEntry } from "./readArticle.js";

/** What reading a file gave. */
export interface CachedRead<T> {
  read: ReadEntry<T> | undefined;
  problems: readonly Omit<Problem, "file">[];
}

/** Remembers what files contain, so that only changed files are read again. */
export interface EntryCache {
  /** Returns what is remembered of a file with this text, or reads it. */
  get<T>(kind: string, file: SourceFile, read: () => CachedRead<T>): CachedRead<T>;
  /** Writes what was used since the cache was created. */
  save(): void;
}

/**
 * Creates a cache in a file. A missing or damaged file is an empty cache.
 * @param version What the contents depend on besides the files. Another version is an empty cache.
 */
export function createEntryCache(path: string, version: string): EntryCache {
  const before = load(path, version);
  const used: Record<string, CachedRead<unknown>> = {};
  let isChanged = false;
  return {
    get<T>(kind: string, { locale, id, topics, source }: SourceFile, read: () => CachedRead<T>): CachedRead<T> {
      const key = createHash("sha256")
        .update(JSON.stringify([kind, locale, id, topics, source]))
        .digest("base64");
      const found = Object.hasOwn(before, key) ? before[key] : undefined;
      isChanged ||= !found;
      // The key names the reader, so the value is what this reader returned.
      const result = (found as CachedRead<T> | undefined) ?? read();
      used[key] = result;
      return result;
    },
    save() {
      if (!isChanged && Object.keys(before).length === Object.keys(used).length) return;
      mkdirSync(dirname(path), { recursive: true });
      // Two builds at once must not mix their files.
      const temporary = `${path}.${process.pid}`;
      writeFileSync(temporary, JSON.stringify({ version, entries: used }));
      renameSync(temporary, path);
    },
  };
}

function load(path: string, version: string): Readonly<Record<string, CachedRead<unknown>>> {
  try {
    const stored: unknown = JSON.parse(readFileSync(path, "utf8"));
    // Only this module writes the file, and it starts over when the version differs.
    return isRecord(stored) && stored.version === version && isRecord(stored.entries)
      ? (stored.entries as Readonly<Record<string, CachedRead<unknown>>>)
      : {};
  } catch {
    return {};
  }
}
