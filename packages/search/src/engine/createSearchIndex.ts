import type { SearchAnswer } from "../answer/searchAnswer.js";
import { createFindCompounds } from "./compounds.js";
import type { Passage } from "./findPassage.js";
import { type CreateSearchIndexOptions, indexArticles } from "./indexArticles.js";
import type { SearchableArticle, SearchIndexData } from "./indexData.js";
import { locateHits } from "./locateHits.js";
import { type OpenData, openData, openUnknown, type SearchIndexOptions } from "./openData.js";
import type { OptionalParts } from "./openIndexWith.js";
import { questionOf } from "./question.js";
import { splitUnspaced } from "./splitUnspaced.js";
import { createFindSynonyms } from "./synonyms.js";

export type { CreateSearchIndexOptions } from "./indexArticles.js";
export type { SearchIndexOptions } from "./openData.js";

/** A search index in memory. */
export interface SearchIndex {
  /** The language of the articles, as a BCP 47 tag. */
  readonly locale: string;
  /** The number of articles. */
  readonly size: number;
  /**
   * Answers a question. With a few hundred articles this takes well under 16 ms. Only the first 2000 characters of a query are
   * searched.
   */
  search(query: string, options?: SearchIndexOptions): SearchAnswer;
  /**
   * Finds where an article answers a question: the section, and the passage that matches best. For a source that has the bodies of articles,
   * which an index does not contain. The code for it is loaded when it is first needed.
   */
  findPassage(query: string, article: Pick<SearchableArticle, "title" | "body">): Promise<Passage>;
  /** The index as plain JSON, for `loadSearchIndex`. */
  toJSON(): SearchIndexData;
}

/** An index in memory is opened at once, so it cannot wait for a part. */
const parts: OptionalParts = { createFindSynonyms, createFindCompounds, splitUnspaced };

/**
 * Creates a search index of help articles.
 * @throws HandrailError if an article has no id or title, if two articles have the same id, or if the locale is not a language tag or
 * the synonyms have another form
 */
export function createSearchIndex(
  articles: readonly SearchableArticle[],
  options: CreateSearchIndexOptions = {},
): SearchIndex {
  const { data, analyzer } = indexArticles(articles, options, splitUnspaced);
  return searchIndexOf(openData(parts, data, analyzer));
}

/**
 * Loads an index that `handrail-search build` or `toJSON` wrote. It contains its language pack.
 * @throws HandrailError if `data` is not an index, has another version or is damaged
 */
export function loadSearchIndex(data: unknown): SearchIndex {
  return searchIndexOf(openUnknown(parts, data));
}

function searchIndexOf(open: OpenData): SearchIndex {
  const { data } = open;
  return {
    locale: data.locale,
    size: data.articles.length,
    toJSON: () => data,
    search: (query, options) => locateHits(open, open.search(query, options)),
    async findPassage(query, article) {
      // The first hits do not wait for this code.
      const { findPassage } = await import("./findPassage.js");
      return findPassage(open.analyze, open.index.termsOf(questionOf(query)), article);
    },
  };
}
