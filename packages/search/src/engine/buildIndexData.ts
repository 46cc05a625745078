import { HandrailError, type HelpArticle } from "@handrail/core";
import { richTextToString } from "@handrail/core/rich-text";
import type { Analyze } from "./analyze.js";
import type { SearchIndexData } from "./indexData.js";

/**
 * Reads the articles into an index.
 * @throws HandrailError when two articles have the same id
 */
export function buildIndexData(articles: readonly HelpArticle[], locale: string, analyze: Analyze): SearchIndexData {
  const ids = new Set<string>();
  const terms = new Map<string, [article: number, times: number][][]>();
  const phrases: string[][] = [];
  const termsOf = (text: string) => analyze(text).map(({ term }) => term);
  const lengths = articles.map(({ id, title, keywords = [], summary, body }, article) => {
    if (ids.has(id)) {
      throw new HandrailError(
        `@handrail/search: two articles have the id "${id}". A result could lead to the wrong one. Give each its own id.`,
      );
    }
    ids.add(id);
    const [name = [], ...called] = [title, ...keywords].map(termsOf);
    phrases.push([name, ...called].map((phrase) => phrase.join(" ")));
    return [name, called.flat(), termsOf(summary), termsOf(richTextToString(body))].map((field, place) => {
      const times = new Map<string, number>();
      for (const term of field) times.set(term, (times.get(term) ?? 0) + 1);
      for (const [term, count] of times) {
        const fields = terms.get(term) ?? [[], [], [], []];
        terms.set(term, fields);
        fields[place]?.push([article, count]);
      }
      return times.size;
    });
  });
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
