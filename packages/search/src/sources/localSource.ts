import { HandrailError, type HelpArticle } from "@handrail/core";
import type { SearchIndex } from "../engine/createSearchIndex.js";
import type { SearchSource, SearchSourceDescription } from "./searchSource.js";

/**
 * A source that searches in the browser. The engine is loaded, and the index made or fetched, once, at the first
 * `prepare` or `search`. When that fails, every search until then rejects, and the next one tries again.
 * @param content The articles themselves, or the address of their index.
 */
export function localSource(content: readonly HelpArticle[] | string): SearchSource {
  let index: Promise<SearchIndex> | undefined;
  const open = () => {
    index ??= openIndex(content).catch((error: unknown) => {
      index = undefined;
      throw error;
    });
    return index;
  };
  return {
    prepare: open,
    async search(query, { signal }) {
      const opened = await open();
      signal.throwIfAborted();
      return opened.search(query);
    },
  };
}

/** The source that a description stands for. A source that is one already is returned as it is. */
export function resolveSource(source: SearchSource | SearchSourceDescription): SearchSource {
  if ("search" in source) return source;
  return localSource("articles" in source ? source.articles : source.index);
}

async function openIndex(content: readonly HelpArticle[] | string): Promise<SearchIndex> {
  // Two thirds of search's code is the engine; a page that nobody searches on does without it.
  const loading = import("../engine/index.js");
  if (typeof content !== "string") return (await loading).createSearchIndex(content);
  const [response, { loadSearchIndex }] = await Promise.all([fetch(content), loading]);
  if (!response.ok) {
    throw new HandrailError(
      `@handrail/search: the search index at ${content} answered ${response.status}. Search cannot work without it. Check the address, and that \`handrail-search build\` ran before the site was published.`,
    );
  }
  return loadSearchIndex(await readJson(response, content));
}

async function readJson(response: Response, address: string): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new HandrailError(
      `@handrail/search: what is at ${address} is not JSON. Search cannot work without the index. Check that the address leads to the file, and not to a page that says it was not found.`,
      { cause },
    );
  }
}
