import { createAnswer, nothingAsked } from "./createAnswer.js";
import { fieldsOf } from "./fieldsOf.js";
import { filterGroups } from "./filterTokens.js";
import { plainQuestion } from "./plainQuestion.js";
import { endMark, startMark } from "./readMarked.js";
import { failure, requestJson, unexpected } from "./request.js";
import type { ServiceRequest } from "./serviceRequest.js";
import type { ServiceSource } from "./serviceSource.js";

/** Options of {@link typesenseSource}. */
export interface TypesenseSourceOptions {
  /** The server, such as `https://xyz.a1.typesense.net`. */
  url: string;
  /** An API key that can only search. Everyone who opens the page can read it. */
  searchKey: string;
  /** The name of the collection or of its alias. */
  index: string;
  /** Headers beside the one for the key. */
  headers?: Readonly<Record<string, string>>;
  /** Replaces the global `fetch`. @default the global `fetch` */
  fetch?: typeof globalThis.fetch;
}

/**
 * Creates a source that searches a Typesense collection from `handrail-search push --to typesense`. Confidence comes from how much of the
 * question title and excerpt of the first hit cover. An answer has at most 250 hits. Needs Typesense 0.25 or later.
 * https://typesense.org/docs/29.0/api/search.html
 */
export function typesenseSource({ url, searchKey, index, headers, fetch }: TypesenseSourceOptions): ServiceSource {
  return {
    id: `typesense ${url} ${index}`,
    async search(query, { signal, filters, limit = 6, offset = 0 }) {
      const question = plainQuestion(query);
      if (question === "") return nothingAsked;
      const request: ServiceRequest = {
        service: "Typesense",
        index,
        url: `${url.replace(/\/$/, "")}/multi_search`,
        headers: { ...headers, "X-TYPESENSE-API-KEY": searchKey },
        body: {
          searches: [
            {
              collection: index,
              q: question,
              query_by: "title,phrasings,keywords,headings,summary,body",
              filter_by: filterGroups(filters)
                .map((group) => `filterTokens:=[${group}]`)
                .join(" && "),
              offset,
              // More are an error.
              limit: Math.min(limit, 250),
              include_fields: "articleId,title,summary,locale,topics,href",
              highlight_fields: "title,summary,body,phrasings",
              highlight_full_fields: "title,summary",
              highlight_affix_num_tokens: 12,
              highlight_start_tag: startMark,
              highlight_end_tag: endMark,
            },
          ],
        },
        signal,
        fetch,
      };
      const { results } = fieldsOf(await requestJson(request));
      const { hits, found, code, error } = fieldsOf(Array.isArray(results) && results[0]);
      if (typeof code === "number") throw await failure(request, code, `${error}`);
      if (!Array.isArray(hits)) throw await unexpected("Typesense");
      const read = hits.map((hit: unknown) => {
        const { document, highlight } = fieldsOf(hit);
        const { title, summary, body, phrasings } = fieldsOf(highlight);
        return {
          document,
          title: fieldsOf(title).value,
          summary: fieldsOf(summary).value,
          excerpt: fieldsOf(body).snippet,
          phrasings,
        };
      });
      return createAnswer(question, read, found);
    },
  };
}
