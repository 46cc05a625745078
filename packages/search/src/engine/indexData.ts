import { HandrailError, type HelpArticle } from "@handrail/core";
import type { Language } from "./language.js";

/** An article to index. Only `id` and `title` are required; an article from a content system may have no summary or body. */
export interface SearchableArticle
  extends Pick<HelpArticle, "id" | "title">,
    Partial<Pick<HelpArticle, "locale" | "summary" | "body" | "topics" | "products" | "keywords">> {
  /** Whole questions of customers that this article answers. */
  phrasings?: readonly string[];
}

/** The fields of an article that the index contains, to show it as a hit. */
export interface IndexedArticle extends Pick<HelpArticle, "id" | "title" | "summary" | "topics" | "products"> {
  /** The ids of the headings in the body. */
  parts?: readonly string[];
}

/** The number of fields: title, phrasings and keywords, summary, headings, other body. */
export const fieldCount = 5;
/** The first of the fields that consist of the sections of the body. */
export const firstBodyField = 3;

/** A search index as plain JSON: what `handrail-search build` writes and `loadSearchIndex` reads. */
export interface SearchIndexData {
  /** Identifies the file format. */
  handrail: "search-index";
  /** The version of this format. */
  version: 3;
  /** The number of articles. It is at the start of a file, where a page can read it without the rest. */
  size: number;
  /** The language of the articles, as a BCP 47 tag. It decides how questions are analysed. */
  locale: string;
  /** The language pack with which the articles were analysed. */
  language: Language;
  articles: readonly IndexedArticle[];
  /** All words of the articles, folded and separated by spaces. The most frequent ones come first. */
  words: string;
  /** For each field and word, the number of articles. This and the following are numbers as text. */
  counts: string;
  /** For each field and word, the steps from one article to the next. */
  gaps: string;
  /**
   * For each of these steps, how often the field has the word, minus 1, times the number of its sections, plus the section in which the
   * word occurs most often.
   */
  times: string;
  /** For each article its title, phrasings and keywords: how many they are, then the length and words of each. */
  phrases: string;
}

/** Returns the number of sections of a field, each of which a part of the article leads to. */
export function sectionCount({ parts: linkedParts = [] }: Pick<IndexedArticle, "parts"> = {}, field: number): number {
  return field < firstBodyField ? 1 : linkedParts.length + 1;
}

/**
 * Checks that untrusted data is an index of this version. The rest is checked when the index is opened.
 * @throws HandrailError that describes the problem and the fix
 */
export function checkIndexData(value: unknown): SearchIndexData {
  // The cast only permits reading: each field is checked before it is used.
  const data = (value ?? {}) as Partial<Record<string, unknown>>;
  const problem = problemOf(data);
  if (problem) throw unreadable(problem);
  return data as unknown as SearchIndexData;
}

/** Creates the error for data that cannot be searched. */
export function unreadable(problem: string, cause?: unknown): HandrailError {
  return new HandrailError(
    `@handrail/search: ${problem}. Search could not answer from it. Build it with \`handrail-search build\` of the same version of @handrail/search, and check that the whole file is served.`,
    { cause },
  );
}

/** Describes data that is not complete. */
export const damaged = "this search index is damaged or cut short";

function problemOf(data: Partial<Record<string, unknown>>): string | undefined {
  const { handrail, version, locale, language, articles, words, counts, gaps, times, phrases } = data;
  if (handrail !== "search-index" || version !== 3) return "this is not a search index of version 3";
  const areTexts = [locale, words, counts, gaps, times, phrases].every(isText);
  return areTexts && language && Array.isArray(articles) && articles.every(isIndexedArticle) ? undefined : damaged;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isIndexedArticle(value: unknown): boolean {
  const { id, title, summary } = (value ?? {}) as Partial<Record<string, unknown>>; // The cast only permits reading.
  return [id, title, summary].every(isText);
}
