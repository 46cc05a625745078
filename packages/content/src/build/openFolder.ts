import { type EntryCache, entryKey } from "../entries/entryCache.js";
import type { FileRead } from "../entries/readEntryFile.js";
import { decodeRead, type StoredRead } from "../entries/storedRead.js";
import { type EntryFile, type EntryKind, entryKinds, listEntries } from "../folder/readFolder.js";
import { readBytes } from "../folder/readSource.js";
import type { Problem } from "../problems.js";
import type { FolderEntries, PlacedEntry } from "./folderEntries.js";

/** Options of {@link openFolder}. */
export interface FolderOptions {
  /** The folder with `articles/`, `faq/`, `walkthroughs/`, `topics.json`, `products.json`, `contacts.json`. */
  root: string;
  /** What an earlier build read, by which unchanged files are not read again. See {@link createEntryCache}. @default none */
  cache?: EntryCache;
  /** Called after each file, with how many of all files were read. @default nothing */
  onProgress?(read: number, all: number): void;
}

/** A folder whose files are listed, and read if the cache knows them. */
export interface OpenedFolder {
  /** The files that the cache does not know. Each must be read and stored before {@link entries}. */
  unread: readonly EntryFile[];
  store(file: EntryFile, read: FileRead): void;
  /** The problems of the files that were listed and stored. */
  problems: Problem[];
  /** The files that are not content, by their paths in the folder. */
  ignored: readonly string[];
  /** Returns all entries, and adds the problems of their files. Called once. */
  entries(): FolderEntries;
}

/** Lists the files of a folder and finds the unchanged ones in the cache. */
export function openFolder({ root, cache, onProgress }: FolderOptions): OpenedFolder {
  const problems: Problem[] = [];
  const ignored: string[] = [];
  const report = {
    problem: (problem: Problem) => problems.push(problem),
    ignored: (file: string) => ignored.push(file),
  };
  const files = entryKinds.flatMap((kind) => listEntries(root, kind, report));
  const reads = new Map<EntryFile, StoredRead>();
  const add = (file: EntryFile, read: StoredRead | undefined) => {
    if (!read) return;
    reads.set(file, read);
    onProgress?.(reads.size, files.length);
  };
  if (cache) for (const file of files) add(file, findStored(root, file, cache));
  return {
    unread: files.filter((file) => !reads.has(file)),
    problems,
    ignored,
    store(file, { key, text }) {
      const bytes = Buffer.from(text);
      const isStored = cache !== undefined && key !== undefined && cache.write(key, text);
      add(file, decodeRead(bytes, isStored ? () => readStored(cache, key) : () => bytes));
    },
    entries() {
      for (const file of files)
        for (const problem of reads.get(file)?.head.problems ?? []) problems.push({ file: file.file, ...problem });
      const entriesOf = <T>(kind: EntryKind) =>
        files.filter((file) => file.kind === kind).flatMap((file) => placedEntry<T>(file, reads.get(file)));
      return {
        articles: entriesOf("articles"),
        faq: entriesOf("faq"),
        walkthroughs: entriesOf("walkthroughs"),
      };
    },
  };
}

function placedEntry<T>(file: EntryFile, stored: StoredRead | undefined): PlacedEntry<T>[] {
  const targets = stored?.head.targets;
  if (!stored || !targets) return [];
  // The kind of a file decides how it was read, and its kind is part of its key.
  const load = stored.load as PlacedEntry<T>["load"];
  return [{ ...file, headings: targets.headings, anchors: new Map(targets.anchors), load }];
}

function findStored(root: string, file: EntryFile, cache: EntryCache): StoredRead | undefined {
  const bytes = readBytes(root, file.file);
  if (typeof bytes === "string") return undefined;
  const key = entryKey(file, bytes);
  const stored = cache.read(key);
  return stored && decodeRead(stored, () => readStored(cache, key));
}

function readStored(cache: EntryCache, key: string): Uint8Array {
  const bytes = cache.read(key);
  if (bytes) return bytes;
  throw new Error("@handrail/content: another build removed files of the cache. Nothing was written. Build again.");
}
