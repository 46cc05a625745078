import { fieldCount } from "./indexData.js";
import type { WordTable } from "./openWords.js";
import * as weights from "./weights.js";

/** The scores of one asked word, or of the words that are similar to it. */
export interface TermScores {
  /** For each article, its score; 0 if it has none of the words. */
  scores: Float64Array;
  /** The articles with a score, in no order. */
  articles: readonly number[];
  /** Collects the occurrences of a word. @param among For each article, 0 if it is left out. */
  collect(id: number, share: number, among: Float64Array | undefined): void;
  /** Collects the fields that contain one of each list of words. */
  collectTogether(words: readonly (readonly number[])[], among: Float64Array | undefined): void;
  /** The number of articles with the collected words. */
  count(): number;
  /** Adds to the scores what the collected occurrences are worth. */
  score(worth: number): void;
  clear(): void;
}

/** Creates the scores of a term. The arrays are made once, because a question may have many terms. */
export function createTermScores({ starts, keys, times, dampings, size }: WordTable): TermScores {
  const sums = new Float64Array(size * fieldCount);
  const touched = new Uint32Array(size * fieldCount);
  let touchedCount = 0;
  const scores = new Float64Array(size);
  const articles: number[] = [];
  const countedBy = new Uint32Array(size);
  let counts = 0;

  const add = (key: number, amount: number) => {
    const sum = sums[key] ?? 0;
    if (sum === 0) {
      touched[touchedCount] = key;
      touchedCount += 1;
    }
    sums[key] = sum + amount;
  };

  return {
    scores,
    articles,
    collect(id, share, among) {
      const end = starts[id + 1] ?? 0;
      for (let at = starts[id] ?? 0; at < end; at += 1) {
        const key = keys[at] ?? 0;
        if (among === undefined || among[key % size] !== 0) add(key, (times[at] ?? 0) * share);
      }
    },
    collectTogether(words, among) {
      let found: ReadonlyMap<number, number> | undefined;
      for (const ids of words) {
        const each = new Map<number, number>();
        for (const id of ids) {
          for (let at = starts[id] ?? 0; at < (starts[id + 1] ?? 0); at += 1) {
            const key = keys[at] ?? 0;
            const before = found?.get(key) ?? (found ? 0 : Number.POSITIVE_INFINITY);
            if (before > 0) each.set(key, Math.min(before, (each.get(key) ?? 0) + (times[at] ?? 0)));
          }
        }
        found = each;
      }
      for (const [key, count] of found ?? []) if (among?.[key % size] !== 0) add(key, count);
    },
    count() {
      counts += 1;
      let count = 0;
      for (let at = 0; at < touchedCount; at += 1) {
        const article = (touched[at] ?? 0) % size;
        if (countedBy[article] === counts) continue;
        countedBy[article] = counts;
        count += 1;
      }
      return count;
    },
    score(worth) {
      for (let at = 0; at < touchedCount; at += 1) {
        const key = touched[at] ?? 0;
        const sum = sums[key] ?? 0;
        const article = key % size;
        if (scores[article] === 0) articles.push(article);
        const repeated = (sum * (weights.repetition + 1)) / (sum + (dampings[key] ?? 0));
        const weight = weights.fields[Math.floor(key / size)] ?? 0;
        scores[article] = (scores[article] ?? 0) + worth * weight * (weights.presence + repeated);
        sums[key] = 0;
      }
      touchedCount = 0;
    },
    clear() {
      for (const article of articles) scores[article] = 0;
      articles.length = 0;
    },
  };
}
