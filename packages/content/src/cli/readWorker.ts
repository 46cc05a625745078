import { parentPort, workerData } from "node:worker_threads";
import { readEntryFile } from "../entries/readEntryFile.js";
import type { EntryFile } from "../folder/readFolder.js";

// `readFiles` sends the folder as data and files as messages.
const root = String(workerData);
parentPort?.on("message", (files: readonly EntryFile[]) =>
  parentPort?.postMessage(files.map((file) => readEntryFile(root, file))),
);
