import { decodeSource } from "../folder/decodeSource.js";
import type { EntryFile } from "../folder/readFolder.js";
import { readBytes } from "../folder/readSource.js";
import type { Problem, Report } from "../problems.js";
import { entryKey } from "./entryCache.js";
import { type ReadArticle, type ReadEntry, readArticle } from "./readArticle.js";
import { readWalkthrough } from "./readWalkthrough.js";
import { type EntryHead, encodeRead } from "./storedRead.js";

/** What a file contains, as a text that can be stored. */
export interface FileRead {
  /** The key under which it can be stored. Absent if the file could not be read, which may pass. */
  key?: string;
  /** See `encodeRead`. */
  text: string;
}

/** Reads the Markdown file of an entry. Problems are part of what was read. */
export function readEntryFile(root: string, file: EntryFile): FileRead {
  const bytes = readBytes(root, file.file);
  if (typeof bytes === "string") return { text: encodeRead({ problems: [{ problem: bytes }] }, undefined) };
  const problems: Omit<Problem, "file">[] = [];
  const report: Report = (problem, place) => problems.push({ problem, ...place });
  const source = decodeSource(bytes, (problem, line) => report(problem, line === undefined ? {} : { line }));
  const read = source === undefined ? undefined : readSource(source, file, report);
  return {
    key: entryKey(file, bytes),
    text: encodeRead({ problems, ...(read && { targets: targetsOf(read) }) }, read),
  };
}

function readSource(source: string, file: EntryFile, report: Report): ReadArticle | ReadEntry<unknown> | undefined {
  return file.kind === "walkthroughs" ? readWalkthrough(source, file, report) : readArticle(source, file, report);
}

function targetsOf(read: ReadArticle | ReadEntry<unknown>): NonNullable<EntryHead["targets"]> {
  return "anchors" in read ? { headings: read.headings, anchors: [...read.anchors] } : { headings: [], anchors: [] };
}
