import { HandrailError, type HelpArticle } from "@handrail/core";
import type { SearchIndex } from "../engine/createSearchIndex.js";
import type { Language } from "../engine/language.js";
import type { SearchSource, SearchSourceDescription } from "./searchSource.js";

/** A source that searches in the browser. */
export interface LocalSource extends SearchSource {
  /** The articles, or the URL of their index. */
  readonly content: readonly HelpArticle[] | string;
}

/**
 * Creates a source that searches in the browser. The first `prepare` or `search` loads the engine and builds or fetches the
 * index, once. If that fails, the pending searches reject and the next one tries again.
 * @param content The articles, or the URL of their index.
 */
export function localSource(content: readonly HelpArticle[] | string): LocalSource {
  let index: Promise<SearchIndex> | undefined;
  const load = () => {
    index ??= loadIndex(content).catch((error: unknown) => {
      index = undefined;
      throw error;
    });
    return index;
  };
  return {
    content,
    prepare: load,
    async search(query, request) {
      const loaded = await load();
      request.signal.throwIfAborted();
      const { hits, ...answer } = loaded.search(query, request);
      return { ...answer, hits: hits.map((hit) => ({ locale: loaded.locale, ...hit })) };
    },
  };
}

/** Creates the source for a description. Returns a source object unchanged. */
export function resolveSource(source: SearchSource | SearchSourceDescription): SearchSource {
  if ("search" in source) return source;
  return localSource("articles" in source ? source.articles : source.index);
}

async function loadIndex(content: readonly HelpArticle[] | string): Promise<SearchIndex> {
  // The engine is two thirds of the search code. Load it only when it is needed.
  const engine = import("../engine/index.js");
  if (typeof content !== "string") {
    const [{ createSearchIndex }, language] = await Promise.all([engine, languageOf(content)]);
    return createSearchIndex(content, { language });
  }
  const [response, { loadSearchIndex }] = await Promise.all([fetch(content), engine]);
  if (!response.ok) {
    throw new HandrailError(
      `@handrail/search: the server responded with ${response.status} for the search index at ${content}. Search cannot work without it. Check the URL, and that \`handrail-search build\` ran before the site was published.`,
    );
  }
  return loadSearchIndex(await readJson(response, content));
}

// An index in a file contains its language pack.
async function languageOf([first]: readonly HelpArticle[]): Promise<Language | undefined> {
  const { loadLanguage } = await import("../languages/loadLanguage.js");
  return loadLanguage(first?.locale ?? "en");
}

async function readJson(response: Response, url: string): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new HandrailError(
      `@handrail/search: the search index at ${url} is not JSON. Search cannot work without it. Check that the URL leads to the file and not to an error page.`,
      { cause },
    );
  }
}
