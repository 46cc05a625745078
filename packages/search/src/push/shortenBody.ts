import type { SearchDocument } from "../adapters/searchDocument.js";

/**
 * Cuts the body of a document until its record fits a size in bytes.
 * @param recordOf Creates the record that the service gets.
 */
export function shortenBody<Record>(
  document: SearchDocument,
  recordOf: (document: SearchDocument) => Record,
  maxBytes: number,
): { record: Record; isShortened: boolean } {
  const whole = recordOf(document);
  const excess = bytesOf(whole) - maxBytes;
  if (excess <= 0) return { record: whole, isShortened: false };
  let shortest = 0;
  let longest = document.body.length;
  while (shortest < longest) {
    const length = Math.ceil((shortest + longest) / 2);
    if (bytesOf(recordOf(cutBody(document, length))) <= maxBytes) shortest = length;
    else longest = length - 1;
  }
  return { record: recordOf(cutBody(document, shortest)), isShortened: true };
}

function cutBody(document: SearchDocument, length: number): SearchDocument {
  // Half of a surrogate pair is not valid in UTF-8.
  return { ...document, body: document.body.slice(0, length).replace(/[\ud800-\udbff]$/, "") };
}

function bytesOf(record: unknown): number {
  return Buffer.byteLength(JSON.stringify(record));
}
