import { HandrailError, type HelpArticle } from "@handrail/core";
import type { IndexedTerm } from "./termIndex.js";

/** The fields of an article that the index contains, to show it as a hit. */
export type IndexedArticle = Pick<HelpArticle, "id" | "title" | "summary" | "topics" | "products">;

/** A search index as plain JSON: what `handrail-search build` writes and `loadSearchIndex` reads. */
export interface SearchIndexData {
  /** Identifies the file format. */
  handrail: "search-index";
  /** The version of this format. */
  version: 1;
  /** The language of the articles, as a BCP 47 tag. It decides how questions are analysed. */
  locale: string;
  articles: readonly IndexedArticle[];
  /** For each article its title and keywords, analysed, one string each. */
  phrases: readonly (readonly string[])[];
  /** Each term with its occurrences. */
  terms: readonly IndexedTerm[];
  /** For each article, the number of different terms in its title, keywords, summary and body. */
  lengths: readonly (readonly number[])[];
}

/**
 * Checks that untrusted data is an index of this version.
 * @throws HandrailError that describes the problem and the fix
 */
export function checkIndexData(value: unknown): SearchIndexData {
  // The cast only permits reading: each field is checked before it is used.
  const data = (value ?? {}) as Partial<Record<string, unknown>>;
  const problem = problemOf(data);
  if (problem) {
    throw new HandrailError(
      `@handrail/search: ${problem}. Search could not answer from it. Build it with \`handrail-search build\` of the same version of @handrail/search, and check that the whole file is served.`,
    );
  }
  return data as unknown as SearchIndexData;
}

function problemOf(data: Partial<Record<string, unknown>>): string | undefined {
  const { handrail, version, locale, articles, phrases, terms, lengths } = data;
  if (handrail !== "search-index") return "this is not a search index";
  if (version !== 1) return `this search index has version ${version}, but only version 1 can be read`;
  const isComplete =
    typeof locale === "string" &&
    isList(articles, isIndexedArticle) &&
    isList(phrases, (list) => isList(list, isText)) &&
    phrases.length === articles.length &&
    isList(lengths, (list) => isList(list, Number.isFinite)) &&
    lengths.length === articles.length &&
    isList(terms, isIndexedTerm);
  return isComplete ? undefined : "this search index is damaged or cut short";
}

function isList(value: unknown, isEntry: (entry: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(isEntry);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isIndexedArticle(value: unknown): boolean {
  const { id, title, summary, topics = [] } = (value ?? {}) as Partial<Record<string, unknown>>; // The cast only permits reading.
  return [id, title, summary].every(isText) && isList(topics, isText);
}

function isIndexedTerm(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    isText(value[0]) &&
    isList(value[1], (field) => isList(field, (pair) => isList(pair, Number.isFinite)))
  );
}
