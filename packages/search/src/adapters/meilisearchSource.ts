import { createAnswer, nothingAsked } from "./createAnswer.js";
import { fieldsOf } from "./fieldsOf.js";
import { filterGroups } from "./filterTokens.js";
import { plainQuestion } from "./plainQuestion.js";
import { endMark, startMark } from "./readMarked.js";
import { requestJson, unexpected } from "./request.js";
import type { ServiceSource } from "./serviceSource.js";

/** Options of {@link meilisearchSource}. */
export interface MeilisearchSourceOptions {
  /** The server, such as `https://search.example.com`. */
  url: string;
  /** An API key that can only search. Everyone who opens the page can read it. */
  searchKey: string;
  /** The uid of the index. */
  index: string;
  /** Headers beside the one for the key. */
  headers?: Readonly<Record<string, string>>;
  /** Replaces the global `fetch`. @default the global `fetch` */
  fetch?: typeof globalThis.fetch;
}

/**
 * Creates a source that searches a Meilisearch index from `handrail-search push --to meilisearch`. Confidence comes from how much of the
 * question title and excerpt of the first hit cover. The total is an estimate, and 1,000 at most. Needs Meilisearch 1.10 or later.
 * https://www.meilisearch.com/docs/reference/api/search
 */
export function meilisearchSource({ url, searchKey, index, headers, fetch }: MeilisearchSourceOptions): ServiceSource {
  return {
    id: `meilisearch ${url} ${index}`,
    async search(query, { signal, filters, limit = 6, offset = 0 }) {
      const question = plainQuestion(query);
      if (question === "") return nothingAsked;
      const { hits, estimatedTotalHits } = fieldsOf(
        await requestJson({
          service: "Meilisearch",
          index,
          url: `${url.replace(/\/$/, "")}/indexes/${encodeURIComponent(index)}/search`,
          headers: { ...headers, Authorization: `Bearer ${searchKey}` },
          body: {
            q: question,
            offset,
            limit,
            filter: filterGroups(filters).map((group) => group.map((token) => `filterTokens = ${token}`)),
            // The usual strategy drops words from the end; the rarest word of a question often comes last.
            matchingStrategy: "frequency",
            attributesToRetrieve: ["id", "title", "summary", "locale", "topics", "href"],
            attributesToHighlight: ["title", "summary", "body", "phrasings"],
            attributesToCrop: ["body"],
            cropLength: 25,
            highlightPreTag: startMark,
            highlightPostTag: endMark,
          },
          signal,
          fetch,
        }),
      );
      if (!Array.isArray(hits)) throw await unexpected("Meilisearch");
      const found = hits.map((hit: unknown) => {
        const { title, summary, body, phrasings } = fieldsOf(fieldsOf(hit)._formatted);
        return { document: hit, title, summary, excerpt: body, phrasings };
      });
      return createAnswer(question, found, estimatedTotalHits);
    },
  };
}
