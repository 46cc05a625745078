import type { WordTable } from "./openWords.js";
import type { SimilarWords } from "./similarWords.js";

/** Returns the fields of an article that contain a word, one bit for each. */
export function fieldsWith({ starts, keys, size }: WordTable, id: number, article: number): number {
  const end = starts[id + 1] ?? 0;
  let fields = 0;
  for (let at = starts[id] ?? 0; at < end; at += 1) {
    const key = keys[at] ?? 0;
    if (key % size === article) fields |= 1 << Math.floor(key / size);
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
