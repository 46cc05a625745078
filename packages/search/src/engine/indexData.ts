import { HandrailError, type HelpArticle } from "@handrail/core";
import type { Language } from "./language.js";
import { checkLocale } from "./locale.js";

/** An article to index. Only `id` and `title` are required; an article from a content system may have no summary or body. */
export interface SearchableArticle
  extends Pick<HelpArticle, "id" | "title">,
    Partial<Pick<HelpArticle, "locale" | "summary" | "body" | "topics" | "products" | "keywords">> {
  /** Whole questions of customers that this article answers. */
  phrasings?: readonly string[];
}

/** The fields of an article that the index contains, to show it as a hit. */
export type IndexedArticle = Pick<HelpArticle, "id" | "title" | "summary" | "topics" | "products">;

/** The number of fields: title, phrasings and keywords, summary, body. */
export const fieldCount = 4;

/** A search index as plain JSON: what `handrail-search build` writes and `loadSearchIndex` reads. */
export interface SearchIndexData {
  /** Identifies the file format. */
  handrail: "search-index";
  /** The version of this format. */
  version: 2;
  /** The language of the articles, as a BCP 47 tag. It decides how questions are analysed. */
  locale: string;
  /** The language pack with which the articles were analysed. */
  language: Language;
  articles: readonly IndexedArticle[];
  /** All words of the articles, folded and sorted, separated by spaces. */
  words: string;
  /** For each word, where it occurs and how often, as base64. */
  occurrences: string;
  /** For each article its title, phrasings and keywords as positions in the list of words, as base64. */
  phrases: string;
}

/**
 * Checks that untrusted data is an index of this version. The encoded parts are checked when they are decoded.
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
  const { handrail, version, locale, language, articles, words, occurrences, phrases } = data;
  if (handrail !== "search-index") return "this is not a search index";
  if (version !== 2) return `this search index has version ${version}, but only version 2 can be read`;
  const areTexts = [words, occurrences, phrases].every(isText);
  return areTexts && isLocale(locale) && isLanguage(language) && isList(articles, isIndexedArticle)
    ? undefined
    : damaged;
}

function isList(value: unknown, isEntry: (entry: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(isEntry);
}

function isLocale(value: unknown): boolean {
  try {
    return isText(value) && checkLocale(value) === value;
  } catch {
    return false;
  }
}

function isLanguage(value: unknown): boolean {
  const language = (value ?? {}) as Partial<Record<string, unknown>>; // The cast only permits reading.
  const { stopWords, comparedLetters = 6, prefixes = [], endings = [] } = language;
  const { irregular = "", elided = "", characters = "" } = language;
  const areTexts = [stopWords, irregular, elided, characters].every(isText);
  return areTexts && Number.isFinite(comparedLetters) && isList(prefixes, isText) && isList(endings, isText);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isIndexedArticle(value: unknown): boolean {
  const { id, title, summary, topics = [] } = (value ?? {}) as Partial<Record<string, unknown>>; // The cast only permits reading.
  return [id, title, summary].every(isText) && isList(topics, isText);
}
