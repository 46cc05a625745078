import { HandrailError } from "@handrail/core";
import type { SearchAnswer } from "../answer/searchAnswer.js";
import type { AnswerQuestion, IndexContent } from "./indexContent.js";
import type { WorkerRequest, WorkerResponse } from "./workerMessages.js";

/** Creates the worker that searches. */
export type CreateWorker = () => Worker;

/**
 * Opens an index in a worker, and returns a function that asks it. Rejects if the worker does not start or cannot open the index; the
 * worker is then stopped.
 */
export async function openInWorker(content: IndexContent, createWorker?: CreateWorker): Promise<AnswerQuestion> {
  // A separate module, since a test that runs as CommonJS cannot read `import.meta`.
  const create = createWorker ?? (await import("./createWorker.js")).createWorker;
  const worker = create();
  const waiting = new Map<number, (response: WorkerResponse) => void>();
  let count = 0;
  const ask = (request: WorkerRequest) =>
    new Promise<SearchAnswer | undefined>((resolve, reject) => {
      count += 1;
      waiting.set(count, ({ answer, error }) =>
        error === undefined ? resolve(answer) : reject(new HandrailError(error)),
      );
      worker.postMessage({ ...request, id: count });
    });
  worker.onmessage = ({ data }: MessageEvent<WorkerResponse>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  worker.onerror = ({ message }) => {
    for (const [id, settle] of waiting) settle({ id, error: `${failure} ${message ?? ""}`.trim() });
    waiting.clear();
  };
  try {
    if ("bytes" in content) await ask({ open: content });
    else {
      // Copying all articles at once would block the page.
      for (let at = 0; at < content.articles.length; at += batchSize) {
        await ask({ add: content.articles.slice(at, at + batchSize) });
      }
      await ask({ open: { synonyms: content.synonyms } });
    }
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return async (question, options) => (await ask({ question, options })) ?? { hits: [], confidence: "none" };
}

/** The number of articles that are copied to the worker at once. */
const batchSize = 200;

const failure =
  "@handrail/search: the worker of search failed. Check that its script can be loaded, and that the Content Security Policy allows it with `worker-src 'self'`.";
