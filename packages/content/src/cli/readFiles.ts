import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FileRead } from "../entries/readEntryFile.js";
import type { EntryFile } from "../folder/readFolder.js";

/** A thread takes some tenths of a second to start, in which it would read about so many files. */
const filesPerThread = 40;
/** More threads would wait for the disk, and each needs about 100 MB. */
const maxThreads = 4;
/** A thread that waits for its next file does nothing. */
const filesPerMessage = 8;

/** Options of {@link readFiles}. */
export interface ReadOptions {
  root: string;
  /** Receives each file that was read, in any order. */
  store(file: EntryFile, read: FileRead): void;
  /** Starts a thread that answers a message of files by what it read. @default one that runs `readWorker.js` */
  startThread?(root: string): Thread;
}

/** The part of a `Worker` that {@link readFiles} uses. */
export type Thread = Pick<Worker, "postMessage" | "terminate"> & NodeJS.EventEmitter;

/** Reads the files of entries, in several threads if there are many. @throws Error if a thread fails */
export async function readFiles(files: readonly EntryFile[], options: ReadOptions): Promise<void> {
  const count = Math.min(availableParallelism(), maxThreads, Math.floor(files.length / filesPerThread));
  if (count < 2) return readHere(files, options);
  const parts = Array.from({ length: Math.ceil(files.length / filesPerMessage) }, (_, index) =>
    files.slice(index * filesPerMessage, (index + 1) * filesPerMessage),
  );
  // The threads take the next part from the same iterator, so that each has work until the end.
  const queue = parts.values();
  await Promise.all(Array.from({ length: count }, () => readInThread(queue, options)));
}

async function readHere(files: readonly EntryFile[], { root, store }: ReadOptions): Promise<void> {
  if (files.length === 0) return;
  // The Markdown parser takes longer to load than an unchanged folder takes to build.
  const { readEntryFile } = await import("../entries/readEntryFile.js");
  for (const file of files) store(file, readEntryFile(root, file));
}

async function readInThread(
  queue: Iterable<readonly EntryFile[]>,
  { root, store, startThread = startWorker }: ReadOptions,
): Promise<void> {
  const thread = startThread(root);
  try {
    for (const part of queue) {
      const answer = once(thread, "message");
      thread.postMessage(part);
      // `readWorker.ts` answers so.
      const [reads] = (await answer) as [readonly FileRead[]];
      for (const [index, file] of part.entries()) {
        const read = reads[index];
        if (read) store(file, read);
      }
    }
  } finally {
    await thread.terminate();
  }
}

function startWorker(root: string): Thread {
  return new Worker(new URL("./readWorker.js", import.meta.url), { workerData: root });
}
