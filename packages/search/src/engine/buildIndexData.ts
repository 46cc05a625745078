import { HandrailError } from "@handrail/core";
import type { Analyze, Token } from "./analyze.js";
import { type Decoded, encodeIndex, type Occurrence } from "./encodeIndex.js";
import { type IndexedArticle, isText, type SearchableArticle, type SearchIndexData } from "./indexData.js";
import type { Language } from "./language.js";
import { splitBody } from "./splitBody.js";

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
  const phrases: Decoded["phrases"][number][] = [];
  const indexed: IndexedArticle[] = [];
  for (const [position, article] of articles.entries()) {
    checkArticle(article, ids);
    const { id, title, summary, topics, products, keywords, phrasings, body } = article;
    const sections = splitBody(body ?? undefined);
    const headings = sections.flatMap(({ heading }) => heading ?? []);
    const texts = [title, ...textsOf(phrasings), ...textsOf(keywords)].map(analyze);
    const fields = [
      texts.slice(0, 1),
      texts.slice(1),
      textsOf(summary).map(analyze),
      headings.map((heading) => analyze(heading.text)),
      sections.map((section) => analyze(section.text)),
    ];
    for (const [field, analysed] of fields.entries()) {
      for (const [word, times] of countWords(analysed.flat())) {
        const found = occurrences.get(word) ?? fields.map(() => []);
        occurrences.set(word, found);
        found[field]?.push({ article: position, times });
      }
    }
    const named = texts.map((tokens) => tokens.flatMap(({ word, joined }) => (joined ? [] : [word])));
    phrases.push({ named, phrasings: textsOf(phrasings).length });
    const linked = headings.filter((heading) => heading.id !== "");
    indexed.push({
      id,
      title,
      summary: textsOf(summary).join(" "),
      ...(topics && { topics: textsOf(topics) }),
      ...(products && { products: textsOf(products) }),
      ...(linked.length > 0 && { parts: linked }),
    });
  }
  return {
    handrail: "search-index",
    version: 4,
    size: articles.length,
    locale,
    language,
    ...encodeIndex({ articles: indexed, occurrences, phrases }),
  };
}

/** Returns the texts of a field. A content system may send null, one text for a list, or values that are no texts. */
function textsOf(value: unknown): string[] {
  return [value].flat().filter(isText);
}

function countWords(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of tokens) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function checkArticle(article: SearchableArticle, ids: Set<string>): void {
  // A content system may send anything.
  const { id, title } = (article ?? {}) as Partial<SearchableArticle>;
  if (!isText(title) || !isText(id) || !title.trim() || !id || ids.has(id)) {
    throw new HandrailError(
      `@handrail/search: the article ${JSON.stringify({ id, title })} has no title or no id of its own, so no result leads to it. Give it both.`,
    );
  }
  ids.add(id);
}
