import { type ReadAnswer, readAnswer } from "../answer/readAnswer.js";
import type { SearchSource } from "./searchSource.js";

/** Asks a source and checks its answer. Rejects if the source fails, throws or returns something else. */
export async function askSource(source: SearchSource, query: string, signal: AbortSignal): Promise<ReadAnswer> {
  return readAnswer(await source.search(query, { signal }));
}

/** Resolves after some milliseconds. */
export function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
