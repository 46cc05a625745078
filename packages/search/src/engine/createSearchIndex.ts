import type { HelpArticle, SearchConfidence } from "@handrail/core";
import { type Analyze, createAnalyzer } from "./analyze.js";
import { buildIndexData } from "./buildIndexData.js";
import { judge, probabilityRight } from "./confidence.js";
import { type HighlightRange, highlightRanges } from "./highlight.js";
import { checkIndexData, type SearchIndexData } from "./indexData.js";
import { questionOf } from "./question.js";
import { rank } from "./rank.js";
import { stopWords } from "./stopWords.js";
import { openWords } from "./words.js";

/** One article found. Sources outside Handrail fill what they have; only `id` and `title` are needed. */
export interface SearchHit {
  /** The article's id: where it leads is made from it, unless `href` says otherwise. */
  id: string;
  title: string;
  /** One sentence, shown under the title. */
  summary?: string;
  /** Topic ids, the main one first. */
  topics?: readonly string[];
  /** Where it leads; without one, the provider's `helpHref` with the id. */
  href?: string;
  /** What to mark in the title, as `[start, end)`. */
  titleRanges?: readonly HighlightRange[];
  /** What to mark in the summary, as `[start, end)`. */
  summaryRanges?: readonly HighlightRange[];
}

/** What a search answers. */
export interface SearchAnswer {
  /** The best first. With the confidence `none` they are not shown. */
  hits: readonly SearchHit[];
  /** `unsure` and `none` lead to a person. */
  confidence: SearchConfidence;
}

/** An index in memory. */
export interface SearchIndex {
  /** The language of its articles. */
  readonly locale: string;
  /** How many articles it holds. */
  readonly size: number;
  /**
   * Answers a question, in well under a frame for a few hundred articles. Of a query over 2000 characters the beginning is
   * searched.
   */
  search(query: string, options?: SearchIndexOptions): SearchAnswer;
  /** The index as plain JSON, for `loadSearchIndex`. */
  toJSON(): SearchIndexData;
}

/** Options of {@link SearchIndex.search}. */
export interface SearchIndexOptions {
  /** The most hits to return. @default 6 */
  limit?: number;
}

/**
 * Makes a search index of help articles.
 * @param options.locale The language of the articles, as a BCP 47 tag. @default the first article's
 * @throws HandrailError when two articles have the same id
 */
export function createSearchIndex(articles: readonly HelpArticle[], options: { locale?: string } = {}): SearchIndex {
  const locale = options.locale ?? articles[0]?.locale ?? "en";
  const analyze = createAnalyzer(locale);
  return open(buildIndexData(articles, locale, analyze), analyze);
}

/**
 * Reads an index that `handrail-search build` or `toJSON` wrote.
 * @throws HandrailError when it is not an index, or one of another version, or damaged
 */
export function loadSearchIndex(data: unknown): SearchIndex {
  const checked = checkIndexData(data);
  return open(checked, createAnalyzer(checked.locale));
}

function open(data: SearchIndexData, analyze: Analyze): SearchIndex {
  const { locale, articles, phrases, terms, lengths } = data;
  const quiet = new Map(analyze(stopWords(locale)).map(({ term, weight }) => [term, weight]));
  const index = { words: openWords(terms, lengths), phrases, weightOf: (term: string) => quiet.get(term) ?? 1 };
  return {
    locale,
    size: articles.length,
    toJSON: () => data,
    search(query, { limit = 6 } = {}) {
      const found = rank(index, analyze(questionOf(query)));
      if (!found) return { hits: [], confidence: "none" };
      const hits = found.ranked.slice(0, limit).flatMap(({ article, terms }): SearchHit[] => {
        const indexed = articles[article];
        if (!indexed) return [];
        const { id, title, summary, topics } = indexed;
        const titleRanges = highlightRanges(title, terms, analyze);
        return [{ id, title, summary, topics, titleRanges, summaryRanges: highlightRanges(summary, terms, analyze) }];
      });
      return { hits, confidence: judge(probabilityRight(found.evidence)) };
    },
  };
}
