import SearchableMap from "minisearch/SearchableMap";

/** Where a term stands in one field: each article's position, and how many times it stands there. */
export type Occurrences = readonly (readonly [article: number, times: number])[];

/** A term and where it stands in each field, in the order of {@link fieldBoosts}. */
export type IndexedTerm = readonly [term: string, fields: readonly Occurrences[]];

/** An article that holds words of the question. */
export interface Found {
  /** Its position in the index. */
  article: number;
  score: number;
  /** Its own terms that matched: not always as they were asked. */
  terms: Set<string>;
  /** The terms of the question that it holds. */
  asked: Set<string>;
}

/** The inverted index, open for questions. */
export interface Words {
  /** No article holds the term. */
  unknown(term: string): boolean;
  /** How much a term tells: the fewer articles hold it, the more (its inverse document frequency). */
  information(term: string): number;
  /** The articles that hold any of the terms, the best first. Each term is given with how much it counts. */
  find(asked: ReadonlyMap<string, number>): Found[];
}

/** How much a match counts in the title, the keywords, the summary and the body. */
const fieldBoosts = [2, 1, 1, 1];

/** How many letters may be wrong, however long the word. Looking for more costs more than it finds; MiniSearch's limit. */
const maxSlips = 6;

/** Opens what {@link IndexedTerm}s say, where `lengths` has how many different terms each field of each article holds. */
export function openWords(terms: readonly IndexedTerm[], lengths: readonly (readonly number[])[]): Words {
  const size = lengths.length;
  const index = SearchableMap.from(terms.map(([term, fields]) => [term, fields]));
  const articlesWith = new Map(
    terms.map(([term, fields]) => [term, new Set(fields.flat().map(([article]) => article)).size]),
  );
  const averages = fieldBoosts.map((_, field) => lengths.reduce((sum, length) => sum + (length[field] ?? 0), 0) / size);
  const rarity = (count: number) => Math.log(1 + (size - count + 0.5) / (count + 0.5));
  const unknown = (term: string) => !articlesWith.has(term);

  /** The terms to look for instead of the one asked, and how much each counts beside it. */
  function* variants(asked: string): Generator<[term: string, fields: readonly Occurrences[], weight: number]> {
    const known = index.get(asked);
    // Guessing at words the index knows only blurs them.
    if (known) return yield [asked, known, 1];
    const slips = asked.length > 3 && !/\p{N}/u.test(asked) ? Math.min(Math.round(asked.length / 4), maxSlips) : 0;
    const begun = new Set<string>();
    for (const [term, fields] of asked.length > 1 ? index.atPrefix(asked) : []) {
      begun.add(term);
      yield [term, fields, (0.375 * term.length) / (1.3 * term.length - 0.3 * asked.length)];
    }
    for (const [term, [fields, distance]] of slips > 0 ? index.fuzzyGet(asked, slips) : []) {
      if (!begun.has(term)) yield [term, fields, (0.45 * term.length) / (term.length + distance)];
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
              // BM25+ with k = 1.2, b = 0.7 and d = 0.5, as MiniSearch has it.
              found.score += worth * (0.5 + (times * 2.2) / (times + 1.2 * (0.3 + 0.7 * share)));
              found.terms.add(term);
              found.asked.add(asked);
            }
          }
        }
      }
      // An article that holds more of the words is the better answer beyond the sum of them.
      for (const found of results.values()) found.score *= found.asked.size;
      return [...results.values()].sort((a, b) => b.score - a.score);
    },
  };
}
