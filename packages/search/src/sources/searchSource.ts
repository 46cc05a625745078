import type { HelpArticle } from "@handrail/core";
import type { SearchAnswer } from "../answer/searchAnswer.js";

/** Anything that can be searched. Write one to use the search the company already has. */
export interface SearchSource {
  /**
   * Answers a question. Reject when it cannot be answered; the customer then sees that search is not working, and a
   * person. An answer that comes after `signal` was aborted is ignored.
   */
  search(query: string, options: { signal: AbortSignal }): Promise<SearchAnswer>;
  /** Called once the customer turns to the field, to load what the first search will need. */
  prepare?(): Promise<unknown>;
}

/** A source as plain data, which a server component may pass. */
export type SearchSourceDescription =
  /** Articles that the page has already; they are indexed when the customer turns to the field. */
  | { kind: "local"; articles: readonly HelpArticle[] }
  /** The address of an index that `handrail-search build` wrote; fetched when the customer turns to the field. */
  | { kind: "local"; index: string };
