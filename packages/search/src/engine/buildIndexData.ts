import { HandrailError } from "@handrail/core";
import type { Analyze, Token } from "./analyze.js";
import { encodeIndex, type Occurrence } from "./encodeIndex.js";
import { firstBodyField, type IndexedArticle, type SearchableArticle, type SearchIndexData } from "./indexData.js";
import type { Language } from "./language.js";
import { sectionsOf } from "./sections.js";

/**
 * Builds the data of an index from articles.
 * @throws HandrailError if an article has no id or title, or the id of another article
 */
export function buildIndexData(
  articles: readonly SearchableArticle[],
  { locale, language, analyze }: { locale: string; language: Language; analyze: Analyze },
): SearchIndexData {
  const ids = new Set<string>();
  const occurrences = new Map<string, Occurrence[][]>();
  const phrases: string[][][] = [];
  const indexed: IndexedArticle[] = [];
  for (const [position, article] of articles.entries()) {
    checkArticle(article, ids);
    const { id, title, summary = "", topics, products, keywords = [], phrasings = [], body } = article;
    const [start, ...linkedParts] = sectionsOf(body);
    const sections = start ? [start, ...linkedParts] : [];
    const named = [title, ...phrasings, ...keywords].map(analyze);
    const fields = [
      named.slice(0, 1),
      named.slice(1),
      [analyze(summary)],
      sections.map(({ headings }) => analyze(headings)),
      sections.map(({ text }) => analyze(text)),
    ];
    for (const [field, texts] of fields.entries()) {
      for (const [word, times] of countWords(texts)) {
        const found = occurrences.get(word) ?? fields.map(() => []);
        occurrences.set(word, found);
        const total = times.reduce((sum, each) => sum + each, 0);
        found[field]?.push({
          article: position,
          times: total,
          part: field < firstBodyField ? 0 : times.indexOf(Math.max(...times)),
        });
      }
    }
    phrases.push(named.map((tokens) => tokens.flatMap(({ word, joined }) => (joined ? [] : [word]))));
    indexed.push({
      id,
      title,
      summary,
      topics,
      products,
      ...(linkedParts.length > 0 && { parts: linkedParts.map((part) => part.id) }),
    });
  }
  return {
    handrail: "search-index",
    version: 3,
    size: articles.length,
    locale,
    language,
    ...encodeIndex({ articles: indexed, occurrences, phrases }),
  };
}

/** Counts each word of some texts: how often each text has it. */
function countWords(texts: readonly (readonly Token[])[]): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  for (const [at, tokens] of texts.entries()) {
    for (const { word } of tokens) {
      const times = counts.get(word) ?? texts.map(() => 0);
      times[at] = (times[at] ?? 0) + 1;
      counts.set(word, times);
    }
  }
  return counts;
}

function checkArticle(article: SearchableArticle, ids: Set<string>): void {
  // A content system may send anything.
  const { id, title } = (article ?? {}) as Partial<SearchableArticle>;
  const missing = typeof title !== "string" ? "title" : typeof id !== "string" || id === "" ? "id" : undefined;
  if (missing || ids.has(id ?? "")) {
    const problem = missing ? `an article has no ${missing}` : `two articles have the id "${id}"`;
    throw new HandrailError(
      `@handrail/search: ${problem}, so no result could lead to it. Give each article a title and its own id.`,
    );
  }
  ids.add(id ?? "");
}
