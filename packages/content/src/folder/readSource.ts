import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { decodeSource } from "./decodeSource.js";

/** Larger files are refused: reading them takes minutes, and no page shows them. */
const maxBytes = 2_000_000;

/** Reads the bytes of a Markdown file. Returns a problem if they cannot be read or are too many. */
export function readBytes(root: string, file: string): Uint8Array | string {
  try {
    const bytes = statSync(join(root, file)).size;
    if (bytes <= maxBytes) return readFileSync(join(root, file));
    return `it has ${(bytes / 1e6).toFixed(1)} MB, and an entry may have ${maxBytes / 1e6} MB. Split it, or move what is not text to media/.`;
  } catch (error) {
    return `it cannot be read: ${error instanceof Error ? error.message : String(error)}. Correct its permissions.`;
  }
}

/** Returns the text of a Markdown file that was read before. Empty if it is gone or is not text. */
export function sourceOf(root: string, file: string): string {
  const bytes = readBytes(root, file);
  return typeof bytes === "string" ? "" : (decodeSource(bytes, () => {}) ?? "");
}
