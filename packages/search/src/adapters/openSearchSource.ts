import type { SearchRequest } from "../sources/searchSource.js";
import { createAnswer, nothingAsked } from "./createAnswer.js";
import { fieldsOf } from "./fieldsOf.js";
import { openSearchQuery } from "./openSearchQuery.js";
import { plainQuestion } from "./plainQuestion.js";
import { endMark, startMark } from "./readMarked.js";
import { requestJson, unexpected } from "./request.js";
import type { ServiceSource } from "./serviceSource.js";

/** Options of {@link openSearchSource}. */
export interface OpenSearchSourceOptions {
  /**
   * The address of your proxy, never of the cluster: everyone who opens the page can read it and send it any request. The proxy must
   * permit only `POST /INDEX/_search`. Several addresses are tried in turn, each after the one before it failed.
   */
  url: string | readonly string[];
  /** The name of the index, or of the alias from `handrail-search push`. */
  index: string;
  /** Headers of each request. Everyone who opens the page can read them. */
  headers?: Readonly<Record<string, string>>;
  /** Replaces the global `fetch`. @default the global `fetch` */
  fetch?: typeof globalThis.fetch;
}

/**
 * Creates a source that searches an index of OpenSearch or Elasticsearch from `handrail-search push --to opensearch`. Confidence comes from
 * how much of the question the first hit covers: its title, with its excerpt or a phrasing. The service returns at most 10,000 hits in all.
 * https://docs.opensearch.org/latest/api-reference/search-apis/search/
 */
export function openSearchSource(options: OpenSearchSourceOptions): ServiceSource {
  const { url, index, headers = {}, fetch } = options;
  const urls = [url].flat();
  return {
    id: `opensearch ${urls.join(" ")} ${index}`,
    async search(query, { signal, ...request }) {
      const question = plainQuestion(query);
      if (question === "") return nothingAsked;
      const body = bodyOf(question, request);
      // Each address is asked after the one before it failed.
      const askFrom = ([address = "", ...others]: readonly string[]): Promise<unknown> => {
        const response = requestJson({
          service: "OpenSearch",
          index,
          url: `${address.replace(/\/$/, "")}/${encodeURIComponent(index)}/_search`,
          headers,
          body,
          signal,
          fetch,
        });
        return others.length > 0 ? response.catch(() => askFrom(others)) : response;
      };
      const response = await askFrom(urls);
      const { hits, total } = fieldsOf(fieldsOf(response).hits);
      if (!Array.isArray(hits)) throw await unexpected("OpenSearch");
      const found = hits.map((hit: unknown) => {
        const { _source, highlight } = fieldsOf(hit);
        const { title, summary, body, phrasings } = fieldsOf(highlight);
        return { document: _source, title: first(title), summary: first(summary), excerpt: first(body), phrasings };
      });
      return createAnswer(question, found, fieldsOf(total).value);
    },
  };
}

function bodyOf(question: string, { filters, limit = 6, offset = 0 }: Omit<SearchRequest, "signal">): unknown {
  return {
    ...openSearchQuery(question, filters),
    from: Math.min(offset, maxHits),
    size: Math.max(0, Math.min(limit, maxHits - offset)),
    track_total_hits: true,
    // Leaves out articles of which nothing counts: see `zero_terms_query` in the query.
    min_score: 0.001,
    _source: ["id", "title", "summary", "locale", "topics", "href"],
    highlight: {
      pre_tags: [startMark],
      post_tags: [endMark],
      // The query finds beginnings and slips in a field of their own.
      require_field_match: false,
      number_of_fragments: 0,
      fields: { title: {}, summary: {}, phrasings: {}, body: { number_of_fragments: 1, fragment_size: 160 } },
    },
  };
}

/** A page that goes further is an error. */
const maxHits = 10_000;

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}
