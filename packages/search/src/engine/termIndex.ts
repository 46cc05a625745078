import SearchableMap from "minisearch/SearchableMap";

/** The occurrences of a term in one field: the position of each article in the index, and how often the term occurs there. */
export type Occurrences = readonly (readonly [article: number, times: number])[];

/** A term with its occurrences in each field, in the order of {@link fieldBoosts}. */
export type IndexedTerm = readonly [term: string, fields: readonly Occurrences[]];

/** An article that contains terms of the question. */
export interface Found {
  /** Its position in the index. */
  article: number;
  score: number;
  /** The article's terms that matched. A prefix or a typo in the question matches another term than itself. */
  terms: Set<string>;
  /** The terms of the question that the article contains. */
  asked: Set<string>;
}

/** An inverted index of terms. */
export interface TermIndex {
  /** Whether no article contains the term. */
  unknown(term: string): boolean;
  /** The inverse document frequency of a term: the fewer articles contain it, the higher. */
  information(term: string): number;
  /** Finds the articles that contain any of the terms, best first. The map gives the weight of each term. */
  find(asked: ReadonlyMap<string, number>): Found[];
}

/** The weights of a match in the title, the keywords, the summary and the body. */
const fieldBoosts = [2, 1, 1, 1];

/** The maximum edit distance of a fuzzy match, as in MiniSearch. A higher limit costs more time than it improves results. */
const maxEdits = 6;

/**
 * Creates a {@link TermIndex}.
 * @param lengths For each article, the number of different terms in each field.
 */
export function openTermIndex(terms: readonly IndexedTerm[], lengths: readonly (readonly number[])[]): TermIndex {
  const size = lengths.length;
  const index = SearchableMap.from(terms.map(([term, fields]) => [term, fields]));
  const articlesWith = new Map(
    terms.map(([term, fields]) => [term, new Set(fields.flat().map(([article]) => article)).size]),
  );
  const averages = fieldBoosts.map((_, field) => lengths.reduce((sum, length) => sum + (length[field] ?? 0), 0) / size);
  const rarity = (count: number) => Math.log(1 + (size - count + 0.5) / (count + 0.5));
  const unknown = (term: string) => !articlesWith.has(term);

  /** Yields the indexed terms that match the asked one, each with a weight from 0 to 1. */
  function* variants(asked: string): Generator<[term: string, fields: readonly Occurrences[], weight: number]> {
    const known = index.get(asked);
    // Prefixes and typos of a known term only add noise.
    if (known) return yield [asked, known, 1];
    const edits = asked.length > 3 && !/\p{N}/u.test(asked) ? Math.min(Math.round(asked.length / 4), maxEdits) : 0;
    const prefixMatches = new Set<string>();
    for (const [term, fields] of asked.length > 1 ? index.atPrefix(asked) : []) {
      prefixMatches.add(term);
      yield [term, fields, (0.375 * term.length) / (1.3 * term.length - 0.3 * asked.length)];
    }
    for (const [term, [fields, distance]] of edits > 0 ? index.fuzzyGet(asked, edits) : []) {
      if (!prefixMatches.has(term)) yield [term, fields, (0.45 * term.length) / (term.length + distance)];
    }
  }

  return {
    unknown,
    information: (term) => rarity(articlesWith.get(term) ?? 0),
    find(question) {
      const results = new Map<number, Found>();
      for (const [asked, counts] of question) {
        for (const [term, fields, weight] of variants(asked)) {
          for (const [field, occurrences] of fields.entries()) {
            const worth = counts * weight * (fieldBoosts[field] ?? 0) * rarity(occurrences.length);
            for (const [article, times] of occurrences) {
              const found = results.get(article) ?? { article, score: 0, terms: new Set(), asked: new Set() };
              results.set(article, found);
              const share = (lengths[article]?.[field] ?? 0) / (averages[field] ?? 1);
              // BM25+ with k = 1.2, b = 0.7 and d = 0.5, as in MiniSearch.
              found.score += worth * (0.5 + (times * 2.2) / (times + 1.2 * (0.3 + 0.7 * share)));
              found.terms.add(term);
              found.asked.add(asked);
            }
          }
        }
      }
      // Prefer articles that contain more of the asked terms.
      for (const found of results.values()) found.score *= found.asked.size;
      return [...results.values()].sort((a, b) => b.score - a.score);
    },
  };
}
