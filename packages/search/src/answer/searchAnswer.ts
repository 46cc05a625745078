import type { SearchConfidence } from "@handrail/core";

/** A range of a text, in UTF-16 code units. The end is exclusive. */
export type HighlightRange = readonly [start: number, end: number];

/** One article that a search found. Only `id` and `title` are required of a source. */
export interface SearchHit {
  /** The article's id. The link is made from it unless the hit has an `href`. */
  id: string;
  /** The article's title, which is the text of the link. */
  title: string;
  /** One sentence, shown under the title. */
  summary?: string;
  /** The ids of the article's topics, the main one first. */
  topics?: readonly string[];
  /** The URL of the article. The link leads to `part` unless the URL has a fragment. @default the provider's `helpHref` with the id */
  href?: string;
  /** The id of the heading under which the article answers the question. @default the start of the article */
  part?: string;
  /** The language of title and summary, as a BCP 47 tag. @default the language of the page */
  locale?: string;
  /** Where the hit comes from, such as "Community", shown under the title. `federate` sets it. */
  label?: string;
  /**
   * The part of the article that contains the most of the question, `text` if the source does not know which part of the text. A part other
   * than title and summary is named under the title. @default nothing is named
   */
  matchedIn?: MatchedField;
  /** The ranges of the title to highlight. */
  titleRanges?: readonly HighlightRange[];
  /** The ranges of the summary to highlight. */
  summaryRanges?: readonly HighlightRange[];
  /** The passage of the article's text that matches best; it is in the section of `part`. @default none */
  excerpt?: string;
  /** The ranges of the excerpt to highlight. */
  excerptRanges?: readonly HighlightRange[];
}

/** A part of an article that can match a question. Phrasings and keywords are not visible in the article. */
export type MatchedField = "title" | "summary" | "phrasings" | "keywords" | "headings" | "body" | "text";

/**
 * Restricts a search to some articles. An article must match each field that is set, and one of its values is enough. An empty list
 * restricts nothing.
 */
export interface SearchFilters {
  /** Ids of products. Articles without products match too, because they hold for all. @default all products */
  products?: readonly string[];
  /** Ids of topics. @default all topics */
  topics?: readonly string[];
  /** The language of the articles, as a BCP 47 tag. @default the language of the source */
  locale?: string;
}

/** The answer to one search. */
export interface SearchAnswer {
  /** The hits, best first. All of them are shown, whatever the confidence. */
  hits: readonly SearchHit[];
  /** How many articles match in all, if the source knows and returned only a part of them. @default the number of hits */
  total?: number;
  /** How likely the first hit answers the question. `unsure` and `none` lead to a person. */
  confidence: SearchConfidence;
  /** Whether the usual source did not answer and another one did. The customer sees that. `withFallback` sets it. @default false */
  fallback?: boolean;
}
