import { closeSync, openSync, writeSync } from "node:fs";

/** A file that is written piece by piece. */
export interface TextFile {
  write(text: string): void;
  /** Writes the rest and closes the file. */
  close(): void;
}

/** Each call to the system takes longer than joining some pieces. */
const minWrittenLength = 1_000_000;

/** Opens a new file. */
export function openTextFile(path: string): TextFile {
  const descriptor = openSync(path, "w");
  let pending = "";
  const flush = () => {
    const bytes = Buffer.from(pending);
    pending = "";
    // The system may write a part.
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
  };
  return {
    write(text) {
      pending += text;
      if (pending.length >= minWrittenLength) flush();
    },
    close() {
      try {
        flush();
      } finally {
        closeSync(descriptor);
      }
    },
  };
}
