import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EntryFile } from "../folder/readFolder.js";

/** Stores what files contain, so that only changed files are read again. */
export interface EntryCache {
  /** Returns what is stored for a key. */
  read(key: string): Uint8Array | undefined;
  /** Stores a text. Returns `false` if that is not possible, such as on a full disk. */
  write(key: string, text: string): boolean;
  /** Removes what was neither read nor written since the cache was created. */
  prune(): void;
}

/** The key of a file: its text, and what the entry depends on besides. */
export function entryKey({ kind, locale, id, topics }: EntryFile, bytes: Uint8Array): string {
  const place = JSON.stringify([kind, locale, id, topics]);
  return createHash("sha256").update(`${place}\n`).update(bytes).digest("hex");
}

/**
 * Creates a cache in a folder, with one file for each entry.
 * @param version What the contents depend on besides the files. Another version is an empty cache.
 */
export function createEntryCache(folder: string, version: string): EntryCache {
  const prefix = createHash("sha256").update(version).digest("hex").slice(0, 8);
  const nameOf = (key: string) => `${prefix}-${key}`;
  const used = new Set<string>();
  return {
    read(key) {
      try {
        const bytes = readFileSync(join(folder, nameOf(key)));
        used.add(nameOf(key));
        return bytes;
      } catch {
        return undefined;
      }
    },
    write(key, text) {
      try {
        mkdirSync(folder, { recursive: true });
        // Two builds at once must not mix their bytes.
        const temporary = join(folder, `${nameOf(key)}.${process.pid}`);
        writeFileSync(temporary, text);
        renameSync(temporary, join(folder, nameOf(key)));
        used.add(nameOf(key));
        return true;
      } catch {
        return false;
      }
    },
    prune() {
      for (const name of listNames(folder)) if (!used.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
