import { fieldCount, type IndexedArticle, type SearchIndexData } from "./indexData.js";
import { writeNumbers } from "./numbers.js";

/** An article that has a word in a field. */
export interface Occurrence {
  /** Its position in the index. */
  article: number;
  times: number;
}

/** What {@link encodeIndex} returns. */
type EncodedIndex = Omit<SearchIndexData, "handrail" | "version" | "size" | "locale" | "language">;

/** What {@link encodeIndex} encodes. */
export interface Decoded {
  articles: readonly IndexedArticle[];
  /** For each word and field, the articles in their order. */
  occurrences: ReadonlyMap<string, readonly Occurrence[][]>;
  /** For each article, its title, phrasings and keywords. */
  phrases: readonly {
    /** The words of each, the title first. */
    named: readonly (readonly string[])[];
    /** The number of phrasings, which follow the title. */
    phrasings: number;
  }[];
}

/**
 * Encodes where words occur. Numbers of one kind follow each other, the ones of frequent words first: they are of a similar size, which
 * compresses better.
 */
export function encodeIndex({ articles, occurrences, phrases }: Decoded): EncodedIndex {
  const entries = [...occurrences].map(([word, fields]) => ({ word, fields, total: fields.flat().length }));
  // By code units, which do not depend on the language of the machine.
  entries.sort((a, b) => b.total - a.total || (a.word < b.word ? -1 : 1));
  const [counts, gaps, times] = [writeNumbers(), writeNumbers(), writeNumbers()];
  for (let field = 0; field < fieldCount; field += 1) {
    for (const { fields } of entries) {
      counts.write(fields[field]?.length ?? 0);
      let last = 0;
      for (const found of fields[field] ?? []) {
        gaps.write(found.article - last);
        times.write(found.times - 1);
        last = found.article;
      }
    }
  }
  const words = entries.map(({ word }) => word);
  return {
    articles,
    words: words.join(" "),
    counts: counts.toString(),
    gaps: gaps.toString(),
    times: times.toString(),
    phrases: encodePhrases(phrases, words),
  };
}

function encodePhrases(phrases: Decoded["phrases"], words: readonly string[]): string {
  const positionOf = new Map(words.map((word, at) => [word, at]));
  const numbers = writeNumbers();
  for (const { named, phrasings } of phrases) {
    numbers.write(phrasings);
    numbers.write(named.length - phrasings - 1);
    for (const phrase of named) {
      numbers.write(phrase.length);
      for (const word of phrase) numbers.write(positionOf.get(word) ?? 0);
    }
  }
  return numbers.toString();
}
