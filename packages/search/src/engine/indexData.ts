import { HandrailError, type HelpArticle } from "@handrail/core";
import type { IndexedTerm } from "./words.js";

/** What the index keeps of an article to show it as a hit. */
export type IndexedArticle = Pick<HelpArticle, "id" | "title" | "summary" | "topics" | "products">;

/** A search index as plain JSON: what `handrail-search build` writes and `loadSearchIndex` reads. */
export interface SearchIndexData {
  /** Says what the file is. */
  handrail: "search-index";
  /** The version of this format. */
  version: 1;
  /** The language of the articles, as a BCP 47 tag. It decides how questions are read. */
  locale: string;
  articles: readonly IndexedArticle[];
  /** For each article its title and keywords, analysed, one string each. */
  phrases: readonly (readonly string[])[];
  /** Each term, and where it stands. */
  terms: readonly IndexedTerm[];
  /** For each article how many different terms its title, keywords, summary and body hold. */
  lengths: readonly (readonly number[])[];
}

/**
 * Checks that a value read from outside is an index of this version.
 * @throws HandrailError that says what is wrong with it and what to do
 */
export function checkIndexData(value: unknown): SearchIndexData {
  // Only looked at here: every field is checked before it is trusted.
  const data = (value ?? {}) as Partial<Record<string, unknown>>;
  const wrong = problemOf(data);
  if (wrong) {
    throw new HandrailError(
      `@handrail/search: ${wrong}. Search could not answer from it. Build it with \`handrail-search build\` of the same version of @handrail/search, and check that the whole file is served.`,
    );
  }
  return data as unknown as SearchIndexData;
}

function problemOf(data: Partial<Record<string, unknown>>): string | undefined {
  const { handrail, version, locale, articles, phrases, terms, lengths } = data;
  if (handrail !== "search-index") return "this is not a search index";
  if (version !== 1) return `this search index has version ${version}, and version 1 is read here`;
  const whole =
    typeof locale === "string" &&
    isList(articles, isIndexedArticle) &&
    isList(phrases, (list) => isList(list, isText)) &&
    phrases.length === articles.length &&
    isList(lengths, (list) => isList(list, Number.isFinite)) &&
    lengths.length === articles.length &&
    isList(terms, isIndexedTerm);
  return whole ? undefined : "this search index is damaged or cut short";
}

function isList(value: unknown, isEntry: (entry: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(isEntry);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isIndexedArticle(value: unknown): boolean {
  const { id, title, summary, topics = [] } = (value ?? {}) as Partial<Record<string, unknown>>; // Only looked at.
  return [id, title, summary].every(isText) && isList(topics, isText);
}

function isIndexedTerm(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    isText(value[0]) &&
    isList(value[1], (field) => isList(field, (pair) => isList(pair, Number.isFinite)))
  );
}
