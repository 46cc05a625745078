import type { HelpArticle } from "@handrail/core";
import type { Synonyms } from "../engine/indexData.js";
import { createReport } from "../report/createReport.js";
import { fetchIndex } from "./fetchIndex.js";
import type { IndexContent } from "./indexContent.js";
import { lazySource } from "./lazySource.js";
import { openContent } from "./openContent.js";
import type { SearchSource, SearchSourceDescription } from "./searchSource.js";

/** A source that searches in the browser. */
export interface LocalSource extends SearchSource {
  /** The articles, or the URL of their index. */
  readonly content: readonly HelpArticle[] | string;
}

/** Options of {@link localSource}. */
export interface LocalSourceOptions {
  /**
   * The number of articles from which a Web Worker searches, so that the page is never blocked. If the worker does not start, the page
   * searches itself, and the developer is informed. `Infinity` never uses a worker.
   * @default 2000
   */
  workerFrom?: number;
  /** Words that mean the same, for articles. An index from `handrail-search build --synonyms` contains its own. @default none */
  synonyms?: Synonyms;
}

/**
 * Creates a source that searches in the browser. The first `prepare` or `search` loads the engine and builds or fetches the
 * index, once. If that fails, the pending searches reject and the next one tries again.
 * @param content The articles, or the URL of their index.
 */
export function localSource(
  content: readonly HelpArticle[] | string,
  { workerFrom = 2000, synonyms }: LocalSourceOptions = {},
): LocalSource {
  const report = createReport();
  const open = async () => {
    const source = typeof content === "string" ? await fetchIndex(content) : { articles: content, synonyms };
    if (sizeOf(source) < workerFrom) return openContent(source);
    try {
      const { openInWorker } = await import("./askWorker.js");
      return await openInWorker(source);
    } catch (cause) {
      report(({ noWorker }) => noWorker, cause);
      return openContent(source);
    }
  };
  return { content, ...lazySource(open) };
}

/** Returns the number of articles. An index file names it at its start, so the page need not parse the file. */
function sizeOf(content: IndexContent): number {
  if (!("bytes" in content)) return content.articles.length;
  const start = new TextDecoder().decode(content.bytes.slice(0, 200));
  return Number(/"size":(\d+)/.exec(start)?.[1] ?? 0);
}

/** Creates the source for a description. Returns a source object unchanged. */
export function resolveSource(source: SearchSource | SearchSourceDescription): SearchSource {
  if ("search" in source) return source;
  return localSource("articles" in source ? source.articles : source.index, source);
}
