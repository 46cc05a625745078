import { isRecord } from "@handrail/core/validation";
import type { AnchoredHeading } from "../links/headingIds.js";
import type { Problem } from "../problems.js";
import type { ReadEntry } from "./readArticle.js";

/** What a file contains, without the entry itself. A build holds it for all files at once. */
export interface EntryHead {
  problems: readonly Omit<Problem, "file">[];
  /** The parts that links may lead to. Absent if the file holds no entry. */
  targets?: {
    headings: readonly AnchoredHeading[];
    anchors: readonly (readonly [name: string, id: string])[];
  };
}

/** A file that was read. Its entry is decoded each time that it is needed, since all entries together need much memory. */
export interface StoredRead {
  head: EntryHead;
  /** @throws Error if the stored bytes are gone */
  load(): ReadEntry<unknown>;
}

/** Encodes what was read from a file: a line with the head and a line with the entry. */
export function encodeRead(head: EntryHead, read: ReadEntry<unknown> | undefined): string {
  const entry = read ? JSON.stringify({ entry: read.entry, places: read.places }) : "";
  return `${JSON.stringify({ ...head, size: Buffer.byteLength(entry) })}\n${entry}`;
}

/** The code of "\n". */
const lineEnd = 10;

/**
 * Decodes the head of {@link encodeRead}.
 * @param again Returns the bytes when the entry is needed.
 * @returns `undefined` for damaged bytes
 */
export function decodeRead(bytes: Uint8Array, again: () => Uint8Array): StoredRead | undefined {
  const end = bytes.indexOf(lineEnd);
  const head = readHead(textOf(bytes.subarray(0, Math.max(end, 0))));
  if (head?.size !== bytes.length - end - 1) return undefined;
  return {
    head,
    // Only `encodeRead` writes the line.
    load: () => JSON.parse(textOf(again().subarray(end + 1))) as ReadEntry<unknown>,
  };
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function readHead(line: string): (EntryHead & { size: number }) | undefined {
  try {
    const head: unknown = JSON.parse(line);
    // Only `encodeRead` writes the line, and a damaged one has another size.
    return isRecord(head) && Array.isArray(head.problems)
      ? (head as unknown as EntryHead & { size: number })
      : undefined;
  } catch {
    return undefined;
  }
}
