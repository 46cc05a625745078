import { HandrailError, type HelpArticle } from "@handrail/core";
import { richTextToString } from "@handrail/core/rich-text";
import type { Analyze } from "./analyze.js";
import type { SearchIndexData } from "./indexData.js";

/** The occurrences of a term in each field: pairs of an article's position and a count. */
type FieldOccurrences = [article: number, times: number][][];

/**
 * Builds the data of an index from articles.
 * @throws HandrailError if two articles have the same id
 */
export function buildIndexData(articles: readonly HelpArticle[], locale: string, analyze: Analyze): SearchIndexData {
  const ids = new Set<string>();
  const terms = new Map<string, FieldOccurrences>();
  const phrases: string[][] = [];
  const lengths: number[][] = [];
  for (const [position, article] of articles.entries()) {
    if (ids.has(article.id)) throw duplicateId(article.id);
    ids.add(article.id);
    const { fields, namedBy } = analyzeArticle(article, analyze);
    phrases.push(namedBy.map((phrase) => phrase.join(" ")));
    const counts = fields.map(countTerms);
    lengths.push(counts.map(({ size }) => size));
    for (const [field, count] of counts.entries()) addOccurrences(terms, position, field, count);
  }
  return {
    handrail: "search-index",
    version: 1,
    locale,
    articles: articles.map(({ id, title, summary, topics, products }) => ({ id, title, summary, topics, products })),
    phrases,
    terms: [...terms],
    lengths,
  };
}

/** Returns the terms of an article by field, and separately those of its title and of each keyword. */
function analyzeArticle({ title, keywords = [], summary, body }: HelpArticle, analyze: Analyze) {
  const termsOf = (text: string) => analyze(text).map(({ term }) => term);
  const titleTerms = termsOf(title);
  const keywordTerms = keywords.map(termsOf);
  return {
    fields: [titleTerms, keywordTerms.flat(), termsOf(summary), termsOf(richTextToString(body))],
    namedBy: [titleTerms, ...keywordTerms],
  };
}

function countTerms(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function addOccurrences(
  terms: Map<string, FieldOccurrences>,
  article: number,
  field: number,
  counts: ReadonlyMap<string, number>,
): void {
  for (const [term, times] of counts) {
    const occurrences = terms.get(term) ?? [[], [], [], []];
    terms.set(term, occurrences);
    occurrences[field]?.push([article, times]);
  }
}

function duplicateId(id: string): HandrailError {
  return new HandrailError(
    `@handrail/search: two articles have the id "${id}". A result could lead to the wrong one. Give each its own id.`,
  );
}
