import type { HelpArticle } from "@handrail/core";
import type { SearchAnswer, SearchFilters } from "../answer/searchAnswer.js";
import type { Synonyms } from "../engine/indexData.js";

/** What a source gets beside the question. */
export interface SearchRequest {
  /** Aborted when the answer is no longer needed. */
  signal: AbortSignal;
  /** The articles to search. A source that cannot filter ignores them. @default all articles */
  filters?: SearchFilters;
  /** The maximum number of hits. @default the source's default, usually 6 */
  limit?: number;
  /** The number of hits to leave out at the beginning, for a page after the first. @default 0 */
  offset?: number;
}

/** A source of answers. Implement it to use your existing search service. */
export interface SearchSource {
  /**
   * Answers a question. Rejects if that fails; the customer then sees that search is not working, and the raised rail. An
   * answer after `signal` is aborted is ignored.
   */
  search(query: string, request: SearchRequest): Promise<SearchAnswer>;
  /** Loads code and data for the first search. Called when the field gets focus or a pointer enters it. */
  prepare?(): Promise<unknown>;
  /**
   * Identifies the source. The question is asked again when it changes. Set it if one function makes several sources.
   * @default the code and the other properties of the source
   */
  id?: string;
}

/** A source as plain data, which a server component may pass. `workerFrom` and `synonyms` are options of `localSource`. */
export type SearchSourceDescription =
  /** Articles that the page already has, indexed when the field gets focus. */
  | { kind: "local"; articles: readonly HelpArticle[]; workerFrom?: number; synonyms?: Synonyms }
  /** The URL of an index from `handrail-search build`, fetched when the field gets focus. */
  | { kind: "local"; index: string; workerFrom?: number };
