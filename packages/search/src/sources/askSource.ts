import { type ReadAnswer, readAnswer } from "../answer/readAnswer.js";
import type { SearchRequest, SearchSource } from "./searchSource.js";

/** Asks a source and checks its answer. Rejects if the source fails, throws or returns something else. */
export async function askSource(source: SearchSource, query: string, request: SearchRequest): Promise<ReadAnswer> {
  return readAnswer(await source.search(query, request));
}

/** Resolves after some milliseconds. */
export function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Settles as the promise does, or resolves to `undefined` after some milliseconds. No timer remains. */
export function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
