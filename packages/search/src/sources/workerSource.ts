import type { HelpArticle } from "@handrail/core";
import type { Synonyms } from "../engine/indexData.js";
import { type CreateWorker, openInWorker } from "./askWorker.js";
import { fetchIndex } from "./fetchIndex.js";
import { lazySource } from "./lazySource.js";
import type { SearchSource } from "./searchSource.js";

/** What {@link workerSource} returns. */
export interface WorkerSource extends SearchSource {
  /** The articles, or the URL of their index. */
  readonly content: readonly HelpArticle[] | string;
}

/** Options of {@link workerSource}. */
export interface WorkerSourceOptions {
  /**
   * Creates the worker, for a bundler that does not find it: a module worker that imports `@handrail/search/worker`.
   * @default a worker of `@handrail/search/worker`
   */
  createWorker?: CreateWorker;
  /** Words that mean the same, for articles. An index from `handrail-search build --synonyms` contains its own. @default none */
  synonyms?: Synonyms;
}

/**
 * Creates a source that searches in a Web Worker, so that not even a large index blocks the page. The first `prepare` or `search` starts the
 * worker. Rejects if it does not start. `localSource` uses a worker by itself for many articles.
 *
 * A Content Security Policy needs `worker-src 'self'`, and `connect-src` for the URL of an index.
 * @param content The articles, or the URL of their index.
 */
export function workerSource(
  content: readonly HelpArticle[] | string,
  { createWorker, synonyms }: WorkerSourceOptions = {},
): WorkerSource {
  const open = async () =>
    openInWorker(
      typeof content === "string" ? await fetchIndex(content) : { articles: content, synonyms },
      createWorker,
    );
  return { content, ...lazySource(open) };
}
