import type { HelpArticle } from "@handrail/core";
import type { Language } from "./language.js";
import type { Heading } from "./splitBody.js";

/** An article to index. Only `id` and `title` are required; an article from a content system may have no summary or body. */
export interface SearchableArticle
  extends Pick<HelpArticle, "id" | "title">,
    Partial<Pick<HelpArticle, "locale" | "summary" | "body" | "topics" | "products" | "keywords" | "phrasings">> {}

/** The fields of an article that the index contains, to show it as a hit. */
export interface IndexedArticle extends Pick<HelpArticle, "id" | "title" | "summary" | "topics" | "products"> {
  /** The headings of the body that have an id. */
  parts?: readonly Heading[];
}

/**
 * Words that mean the same, each of one or several words. A list holds in all directions: `["sim", "chip", "sim card"]`. With `from` and
 * `to`, a question with `from` also finds `to`, but not the other way round: `{ from: "tethering", to: ["hotspot"] }`.
 */
export type Synonyms = readonly (readonly string[] | { readonly from: string; readonly to: readonly string[] })[];

/** The number of fields: title, phrasings and keywords, summary, headings, other body. */
export const fieldCount = 5;

/** A search index as plain JSON: what `handrail-search build` writes and `loadSearchIndex` reads. */
export interface SearchIndexData {
  /** Identifies the file format. */
  handrail: "search-index";
  /** The version of this format. */
  version: 4;
  /** The number of articles. It is at the start of a file, where a page can read it without the rest. */
  size: number;
  /** The language of the articles, as a BCP 47 tag. It decides how questions are analysed. */
  locale: string;
  /**
   * The folder of the files with the bodies of the articles, relative to the index file: "0.json" for the first article. Set by `handrail-search build --texts`.
   */
  texts?: string;
  /** Words that mean the same. They are used for questions, so a change of them does not change the rest. */
  synonyms?: Synonyms;
  /** The language pack with which the articles were analysed. */
  language: Language;
  articles: readonly IndexedArticle[];
  /** All words of the articles, folded and separated by spaces. The most frequent ones come first. */
  words: string;
  /** For each field and word, the number of articles. This and the following are numbers as text. */
  counts: string;
  /** For each field and word, the steps from one article to the next. */
  gaps: string;
  /** For each of these steps, how often the field has the word, minus 1. */
  times: string;
  /** For each article its title, phrasings and keywords: how many there are of the last two, then the length and words of each. */
  phrases: string;
}

/**
 * Reads untrusted data as an index. What it does not check fails when the index is opened.
 * @throws TypeError if it is not an index of this version
 */
export function checkIndexData(value: unknown): SearchIndexData {
  // The cast only permits reading: each field is checked before it is used.
  const data = (value ?? {}) as Partial<Record<string, unknown>>;
  const { handrail, version, locale, words, counts, gaps, times, phrases, articles, texts } = data;
  const isIndex =
    handrail === "search-index" &&
    version === 4 &&
    areTexts([texts ?? "", locale, words, counts, gaps, times, phrases]) &&
    Array.isArray(articles) &&
    articles.every(isIndexedArticle);
  if (!isIndex) throw new TypeError("a field is wrong");
  return data as unknown as SearchIndexData;
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

/** Whether a value is a text. */
export function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Whether an article has the right fields. Throws a TypeError if it or one of its parts is not even an object. */
function isIndexedArticle(article: Partial<IndexedArticle>): boolean {
  const { id, title, summary, topics = [], products = [], parts: headings = [] } = article;
  return [[id, title, summary], topics, products, headings.map(({ text }) => text)].every(areTexts);
}
