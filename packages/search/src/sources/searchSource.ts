import type { HelpArticle } from "@handrail/core";
import type { SearchAnswer } from "../answer/searchAnswer.js";

/** A source of answers. Implement it to use your existing search service. */
export interface SearchSource {
  /**
   * Answers a question. Rejects if that fails; the customer then sees that search is not working, and the raised rail. An
   * answer after `signal` is aborted is ignored.
   */
  search(query: string, options: { signal: AbortSignal }): Promise<SearchAnswer>;
  /** Loads code and data for the first search. Called when the field gets focus or a pointer enters it. */
  prepare?(): Promise<unknown>;
  /**
   * Identifies the source. The question is asked again when it changes. Set it if one function makes several sources.
   * @default the code and the other properties of the source
   */
  id?: string;
}

/** A source as plain data, which a server component may pass. */
export type SearchSourceDescription =
  /** Articles that the page already has, indexed when the field gets focus. */
  | { kind: "local"; articles: readonly HelpArticle[] }
  /** The URL of an index from `handrail-search build`, fetched when the field gets focus. */
  | { kind: "local"; index: string };
