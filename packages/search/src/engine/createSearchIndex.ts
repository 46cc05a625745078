import { HandrailError } from "@handrail/core";
import type { SearchAnswer, SearchFilters, SearchHit } from "../answer/searchAnswer.js";
import { type Analyzer, createAnalyzer } from "./analyze.js";
import { buildIndexData } from "./buildIndexData.js";
import { judge } from "./confidence.js";
import { matchesFilters } from "./filterArticles.js";
import type { Passage } from "./findPassage.js";
import { findSection } from "./findSection.js";
import { highlightRanges } from "./highlight.js";
import { checkIndexData, type SearchableArticle, type SearchIndexData } from "./indexData.js";
import { anyLanguage, type Language } from "./language.js";
import { checkLocale, languageOf } from "./locale.js";
import { openIndex } from "./openIndex.js";
import { questionOf } from "./question.js";
import { splitBody } from "./splitBody.js";
import { checkSynonyms, type Synonyms } from "./synonyms.js";

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

/** Options of {@link SearchIndex.search}. */
export interface SearchIndexOptions {
  /** The maximum number of hits. @default 6 */
  limit?: number;
  /** The number of hits to leave out at the beginning, for a page after the first. @default 0 */
  offset?: number;
  /** The articles to search. An index has one language, so another one in `locale` finds nothing. @default all articles */
  filters?: SearchFilters;
}

/** Options of {@link createSearchIndex}. */
export interface CreateSearchIndexOptions {
  /** The language of the articles, as a BCP 47 tag; `en_US` is read as `en-US`. @default the first article's locale, or "en" */
  locale?: string;
  /** The language pack, from `loadLanguage` or `@handrail/search/languages`. @default none: words are compared by their first letters */
  language?: Language | undefined;
  /** Words that mean the same. An article with the asked word itself always comes first. @default none */
  synonyms?: Synonyms | undefined;
}

/**
 * Creates a search index of help articles.
 * @throws HandrailError if an article has no id or title, if two articles have the same id, or if the locale is not a language tag or
 * the synonyms have another form
 */
export function createSearchIndex(
  articles: readonly SearchableArticle[],
  options: CreateSearchIndexOptions = {},
): SearchIndex {
  const { language = anyLanguage, synonyms } = options;
  const locale = checkLocale(options.locale ?? articles[0]?.locale ?? "en");
  const analyzer = createAnalyzer(locale, language);
  const data = buildIndexData(articles, { locale, language, analyze: analyzer.analyze });
  return open(synonyms ? { ...data, synonyms: checkSynonyms(synonyms) } : data, analyzer);
}

/**
 * Loads an index that `handrail-search build` or `toJSON` wrote. It contains its language pack.
 * @throws HandrailError if `data` is not an index, has another version or is damaged
 */
export function loadSearchIndex(data: unknown): SearchIndex {
  try {
    const checked = checkIndexData(data);
    return open(checked, createAnalyzer(checked.locale, checked.language));
  } catch (cause) {
    throw new HandrailError(
      "@handrail/search: this is not a whole search index of version 4, so search cannot work. Build it with `handrail-search build` of the same version, and serve the whole file.",
      { cause },
    );
  }
}

function open(data: SearchIndexData, analyzer: Analyzer): SearchIndex {
  const { locale, articles } = data;
  const { analyze } = analyzer;
  const { find, termsOf } = openIndex(data, analyzer);
  return {
    locale,
    size: articles.length,
    toJSON: () => data,
    async findPassage(query, { title, body }) {
      // The first hits do not wait for this code.
      const { findPassage } = await import("./findPassage.js");
      return findPassage(title, splitBody(body), termsOf(questionOf(query)), analyze);
    },
    search(query, { limit = 6, offset = 0, filters } = {}) {
      const includes = filters && ((article: number) => matchesFilters(articles[article], filters));
      const isOtherLanguage = languageOf(filters?.locale ?? locale) !== languageOf(locale);
      const found = isOtherLanguage ? undefined : find(questionOf(query), { limit, offset, includes });
      if (!found) return { hits: [], confidence: "none" };
      const words = new Set(found.terms.flatMap((term) => [...term.words]));
      const hits = found.articles.flatMap((article): SearchHit[] => {
        const indexed = articles[article];
        if (!indexed) return [];
        const { id, title, summary, topics } = indexed;
        const ranges = (text: string) => highlightRanges(text, words, analyze);
        const sections = (indexed.parts ?? []).map((heading) => ({ heading, text: "" }));
        const part = findSection(title, sections, found.terms, analyze)?.heading?.id;
        const matchedIn = found.matchedIn(article);
        return [
          {
            id,
            title,
            summary,
            topics,
            titleRanges: ranges(title),
            summaryRanges: ranges(summary),
            ...(part && { part }),
            ...(matchedIn && { matchedIn }),
          },
        ];
      });
      return { hits, total: found.total, confidence: hits.length > 0 ? judge(found.evidence) : "none" };
    },
  };
}
