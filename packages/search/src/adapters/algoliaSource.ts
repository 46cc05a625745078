import { createAnswer, nothingAsked } from "./createAnswer.js";
import { fieldsOf } from "./fieldsOf.js";
import { filterGroups } from "./filterTokens.js";
import { plainQuestion } from "./plainQuestion.js";
import { endMark, startMark } from "./readMarked.js";
import { requestJson, unexpected } from "./request.js";
import type { ServiceSource } from "./serviceSource.js";

/** Options of {@link algoliaSource}. */
export interface AlgoliaSourceOptions {
  /** The application id, from the dashboard. */
  appId: string;
  /** An API key that can only search. Everyone who opens the page can read it. */
  searchKey: string;
  /** The name of the index. */
  index: string;
  /** The server. @default `https://${appId}-dsn.algolia.net` */
  url?: string;
  /** Headers beside those for the key. */
  headers?: Readonly<Record<string, string>>;
  /** Replaces the global `fetch`. @default the global `fetch` */
  fetch?: typeof globalThis.fetch;
}

/**
 * Creates a source that searches an Algolia index from `handrail-search push --to algolia`. Confidence comes from how much of the question
 * title and excerpt of the first hit cover. Algolia returns at most 1,000 hits in all.
 * https://www.algolia.com/doc/rest-api/search/search-single-index
 */
export function algoliaSource(options: AlgoliaSourceOptions): ServiceSource {
  const { appId, searchKey, index, url = `https://${appId}-dsn.algolia.net`, headers, fetch } = options;
  return {
    id: `algolia ${url} ${index}`,
    async search(query, { signal, filters, limit = 6, offset = 0 }) {
      const question = plainQuestion(query);
      if (question === "") return nothingAsked;
      const { hits, nbHits } = fieldsOf(
        await requestJson({
          service: "Algolia",
          index,
          url: `${url.replace(/\/$/, "")}/1/indexes/${encodeURIComponent(index)}/query`,
          headers: { ...headers, "X-Algolia-Application-Id": appId, "X-Algolia-API-Key": searchKey },
          body: {
            query: question,
            offset,
            // More are an error.
            length: Math.min(limit, 1000),
            facetFilters: filterGroups(filters).map((group) => group.map((token) => `filterTokens:${token}`)),
            attributesToRetrieve: ["id", "title", "summary", "locale", "topics", "href"],
            attributesToHighlight: ["title", "summary", "phrasings"],
            attributesToSnippet: ["body:25"],
            highlightPreTag: startMark,
            highlightPostTag: endMark,
          },
          signal,
          fetch,
        }),
      );
      if (!Array.isArray(hits)) throw await unexpected("Algolia");
      const found = hits.map((hit: unknown) => {
        const { _highlightResult, _snippetResult } = fieldsOf(hit);
        const { title, summary, phrasings } = fieldsOf(_highlightResult);
        return {
          document: hit,
          title: fieldsOf(title).value,
          summary: fieldsOf(summary).value,
          excerpt: fieldsOf(fieldsOf(_snippetResult).body).value,
          phrasings,
        };
      });
      return createAnswer(question, found, nbHits);
    },
  };
}
