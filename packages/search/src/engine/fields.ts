import { fieldCount } from "./indexData.js";
import type { WordTable } from "./openWords.js";
import { lowerBound, type SimilarWords } from "./similarWords.js";

/** Returns the fields of an article that contain a word, one bit for each. */
export function fieldsWith({ starts, keys, size }: WordTable, id: number, article: number): number {
  const start = starts[id] ?? 0;
  const length = (starts[id + 1] ?? 0) - start;
  let fields = 0;
  // A frequent word has thousands of occurrences, sorted by field and article.
  for (let field = 0; field < fieldCount; field += 1) {
    const key = field * size + article;
    const place = lowerBound(length, (at) => (keys[start + at] ?? 0) < key);
    if (place < length && keys[start + place] === key) fields |= 1 << field;
  }
  return fields;
}

/** Returns the fields of an article that contain one of some words, one bit for each. */
export function fieldsWithAny(table: WordTable, ids: readonly number[], article: number): number {
  return ids.reduce((fields, id) => fields | fieldsWith(table, id, article), 0);
}

/** Returns the fields of an article that contain similar words, one bit for each. */
export function fieldsWithSimilar(table: WordTable, { ids, together }: SimilarWords, article: number): number {
  if (!together) return fieldsWithAny(table, ids, article);
  return together.reduce((fields, each) => fields & fieldsWithAny(table, each, article), -1);
}
