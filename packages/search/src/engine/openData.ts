import { HandrailError } from "@handrail/core";
import type { SearchAnswer, SearchFilters } from "../answer/searchAnswer.js";
import { type Analyzer, createAnalyzer } from "./analyze.js";
import { judge } from "./confidence.js";
import { matchesFilters } from "./filterArticles.js";
import { highlightRanges } from "./highlight.js";
import { checkIndexData, type SearchIndexData } from "./indexData.js";
import { languageOf } from "./locale.js";
import { type Answer, type OpenIndex, type OptionalParts, openIndexWith } from "./openIndexWith.js";
import { questionOf } from "./question.js";

/** Options of a search. */
export interface SearchIndexOptions {
  /** The maximum number of hits. @default 6 */
  limit?: number;
  /** The number of hits to leave out at the beginning, for a page after the first. @default 0 */
  offset?: number;
  /** The articles to search. An index has one language, so another one in `locale` finds nothing. @default all articles */
  filters?: SearchFilters;
}

/** The answer to a question, with what `locateHits` needs to add where the articles answer it. */
export interface Searched {
  answer: SearchAnswer;
  /** `undefined` if nothing was found. */
  found: Answer | undefined;
}

/** The data of an index, ready for questions. */
export interface OpenData {
  data: SearchIndexData;
  analyze: Analyzer["analyze"];
  index: OpenIndex;
  search: (query: string, options?: SearchIndexOptions) => Searched;
}

/**
 * Opens the data of an index.
 * @throws Error if it is damaged
 */
export function openData(parts: OptionalParts, data: SearchIndexData, analyzer: Analyzer): OpenData {
  const { locale, articles } = data;
  const { analyze } = analyzer;
  const index = openIndexWith(parts, data, analyzer);
  return {
    data,
    analyze,
    index,
    search(query, { limit = 6, offset = 0, filters } = {}) {
      const includes = filters && ((article: number) => matchesFilters(articles[article], filters));
      const isOtherLanguage = languageOf(filters?.locale ?? locale) !== languageOf(locale);
      const found = isOtherLanguage ? undefined : index.find(questionOf(query), { limit, offset, includes });
      if (!found) return { answer: { hits: [], confidence: "none" }, found };
      const words = new Set(found.terms.flatMap((term) => [...term.words]));
      const ranges = (text: string) => highlightRanges(text, words, analyze);
      const hits = found.articles.flatMap((article) =>
        articles.slice(article, article + 1).map(({ id, title, summary, topics }) => ({
          id,
          title,
          summary,
          topics,
          titleRanges: ranges(title),
          summaryRanges: ranges(summary),
        })),
      );
      const confidence = hits.length > 0 ? judge(found.evidence) : "none";
      return { answer: { hits, total: found.total, confidence }, found };
    },
  };
}

/**
 * Opens an untrusted value as the data of an index.
 * @throws HandrailError if it is not an index, has another version or is damaged
 */
export function openUnknown(optional: OptionalParts, value: unknown): OpenData {
  try {
    const data = checkIndexData(value);
    return openData(optional, data, createAnalyzer(data.locale, data.language, optional.splitUnspaced));
  } catch (cause) {
    throw new HandrailError(
      "@handrail/search: this is not a whole search index of version 4, so search cannot work. Build it with `handrail-search build` of the same version.",
      { cause },
    );
  }
}
