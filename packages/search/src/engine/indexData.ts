import { HandrailError, type HelpArticle, richTextToString } from "@handrail/core";
import MiniSearch, { type AsPlainObject, type Options } from "minisearch";
import type { Analyze } from "./analyze.js";

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
  /** The inverted index, as MiniSearch writes it. */
  index: AsPlainObject;
}

interface IndexedDocument {
  id: number;
  title: string;
  keywords: string;
  summary: string;
  body: string;
}

/** Texts reach MiniSearch analysed, so that it only has to split them again at the spaces. */
const miniSearchOptions: Options<IndexedDocument> = {
  fields: ["title", "keywords", "summary", "body"],
  tokenize: (text) => text.split(" "),
  processTerm: (term) => term,
};

/**
 * Reads the articles into an index.
 * @throws HandrailError when two articles have the same id
 */
export function buildIndexData(articles: readonly HelpArticle[], locale: string, analyze: Analyze): SearchIndexData {
  const ids = new Set<string>();
  for (const { id } of articles) {
    if (ids.has(id)) {
      throw new HandrailError(
        `@handrail/search: two articles have the id "${id}". A result could lead to the wrong one. Give each its own id.`,
      );
    }
    ids.add(id);
  }
  const analysed = (text: string) =>
    analyze(text)
      .map(({ term }) => term)
      .join(" ");
  const phrases = articles.map(({ title, keywords = [] }) => [title, ...keywords].map(analysed));
  const index = new MiniSearch(miniSearchOptions);
  index.addAll(
    articles.map(({ summary, body }, id) => ({
      id,
      title: phrases[id]?.[0] ?? "",
      keywords: phrases[id]?.slice(1).join(" ") ?? "",
      summary: analysed(summary),
      body: analysed(richTextToString(body)),
    })),
  );
  return {
    handrail: "search-index",
    version: 1,
    locale,
    articles: articles.map(({ id, title, summary, topics, products }) => ({ id, title, summary, topics, products })),
    phrases,
    index: index.toJSON(),
  };
}

/**
 * Checks that a value read from outside is an index of this version.
 * @throws HandrailError that says what is wrong with it and what to do
 */
export function checkIndexData(value: unknown): SearchIndexData {
  // Only looked at here: every field is checked before it is trusted.
  const data = (typeof value === "object" && value !== null ? value : {}) as Partial<Record<string, unknown>>;
  if (data.handrail !== "search-index") {
    throw new HandrailError(
      "@handrail/search: this is not a search index. Nothing in it could be found. Point the source at a file that `handrail-search build` wrote.",
    );
  }
  if (data.version !== 1) {
    throw new HandrailError(
      `@handrail/search: this search index has version ${String(data.version)}, and version 1 is read here. Results could be wrong. Build it again with the same version of @handrail/search that the page uses.`,
    );
  }
  const { locale, articles, phrases, index } = data;
  const complete =
    typeof locale === "string" &&
    Array.isArray(articles) &&
    articles.every(isIndexedArticle) &&
    Array.isArray(phrases) &&
    phrases.length === articles.length &&
    phrases.every((list) => Array.isArray(list) && list.every((phrase) => typeof phrase === "string")) &&
    typeof index === "object" &&
    index !== null;
  if (!complete) throw damaged();
  // Every field but the inverted index was checked above; MiniSearch checks that one as it reads it.
  return data as unknown as SearchIndexData;
}

/**
 * The inverted index of checked data, and in how many articles each term stands. The latter is read from the former, so
 * that the file need not repeat it.
 * @throws HandrailError when the inverted index is damaged
 */
export function openInverted({ index }: SearchIndexData): {
  search: MiniSearch<IndexedDocument>;
  frequency: ReadonlyMap<string, number>;
} {
  try {
    const frequency = new Map(
      index.index.map(([term, fields]) => [
        term,
        new Set(Object.values(fields).flatMap((found) => Object.keys(found))).size,
      ]),
    );
    return { search: MiniSearch.loadJS(index, miniSearchOptions), frequency };
  } catch (cause) {
    throw damaged(cause);
  }
}

function damaged(cause?: unknown): HandrailError {
  return new HandrailError(
    "@handrail/search: this search index is damaged or cut short. Search could not answer from it. Build it again and check that the whole file is served.",
    { cause },
  );
}

function isIndexedArticle(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { id, title, summary, topics } = value as Partial<Record<string, unknown>>; // Only looked at.
  return (
    typeof id === "string" &&
    typeof title === "string" &&
    typeof summary === "string" &&
    (topics === undefined || (Array.isArray(topics) && topics.every((topic) => typeof topic === "string")))
  );
}
