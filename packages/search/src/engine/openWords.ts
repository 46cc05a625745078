import { fieldCount, type SearchIndexData } from "./indexData.js";
import { checkNumbers, readNumbers } from "./numbers.js";
import type { Stem } from "./stem.js";
import * as weights from "./weights.js";

/** The words of an index with their occurrences, in arrays of numbers: a map and sets for each word would be slower and larger. */
export interface WordTable {
  /** The number of articles. */
  size: number;
  /** All words, sorted by code units. */
  words: readonly string[];
  idOf: ReadonlyMap<string, number>;
  /** The ids of the words that have a stem. */
  withStem: ReadonlyMap<string, readonly number[]>;
  /** For each word, the start of its occurrences; the next word's start is its end. */
  starts: Uint32Array;
  /** For each occurrence, `field * size + article`; sorted for each word. */
  keys: Uint32Array;
  /** For each occurrence, how often the field has the word. */
  times: Uint16Array;
  /** The ids of the words, those with the most occurrences first. */
  byFrequency: readonly number[];
  /** For each field of each article, how much its length dampens repetition. */
  dampings: Float64Array;
  /** For each word, how rare its stem is: the fewer articles contain it, the higher. */
  information: Float64Array;
}

/** How much a term tells that this many articles contain. */
export function rarity(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}

/**
 * Decodes the words of an index.
 * @throws RangeError if the data is cut short or points outside of the index
 */
export function openWords(data: SearchIndexData, stem: Stem): WordTable {
  const mostFrequentFirst = data.words === "" ? [] : data.words.split(" ");
  const words = [...mostFrequentFirst].sort();
  const idOf = new Map(words.map((word, id) => [word, id]));
  const byFrequency = mostFrequentFirst.map((word) => idOf.get(word) ?? 0);
  const size = data.articles.length;
  const decoded = decodeOccurrences(data, byFrequency);
  const withStem = new Map<string, number[]>();
  for (const [id, word] of words.entries()) {
    addTo(withStem, stem(word), id);
  }
  return {
    ...decoded,
    size,
    words,
    idOf,
    byFrequency,
    withStem,
    dampings: dampingsOf(decoded.keys, size),
    information: informationOf(withStem.values(), decoded, size),
  };
}

/** Adds a value to one of several lists. */
export function addTo(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function decodeOccurrences({ articles, ...data }: SearchIndexData, byFrequency: readonly number[]) {
  const counts = readNumbers(data.counts);
  const gaps = readNumbers(data.gaps);
  const allTimes = readNumbers(data.times);
  const wordCount = byFrequency.length;
  const starts = new Uint32Array(wordCount + 1);
  for (const [at, count] of counts.entries()) {
    const end = (byFrequency[at % wordCount] ?? 0) + 1;
    starts[end] = (starts[end] ?? 0) + count;
  }
  for (const id of byFrequency.keys()) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const keys = new Uint32Array(gaps.length);
  const times = new Uint16Array(gaps.length);
  const ends = starts.slice();
  let step = 0;
  for (const [at, count] of counts.entries()) {
    const field = Math.floor(at / wordCount);
    const id = byFrequency[at % wordCount] ?? 0;
    let article = 0;
    for (let left = count; left > 0; left -= 1) {
      article += gaps[step] ?? Number.NaN;
      checkNumbers(article < articles.length);
      const place = ends[id] ?? 0;
      keys[place] = field * articles.length + article;
      times[place] = 1 + (allTimes[step] ?? 0);
      ends[id] = place + 1;
      step += 1;
    }
  }
  checkNumbers(step === gaps.length && counts.length === fieldCount * wordCount);
  return { starts, keys, times };
}

/** Long fields repeat words more often, so repetition counts less there. */
function dampingsOf(keys: Uint32Array, size: number): Float64Array {
  const lengths = new Float64Array(size * fieldCount);
  for (const key of keys) lengths[key] = (lengths[key] ?? 0) + 1;
  const averages = new Float64Array(fieldCount);
  for (const [key, length] of lengths.entries()) {
    const field = Math.floor(key / size);
    averages[field] = (averages[field] ?? 0) + length / size;
  }
  return lengths.map(
    (length, key) =>
      weights.repetition *
      (1 - weights.fieldLength + (weights.fieldLength * length) / (averages[Math.floor(key / size)] || 1)),
  );
}

function informationOf(
  groups: Iterable<readonly number[]>,
  { starts, keys }: Pick<WordTable, "starts" | "keys">,
  size: number,
): Float64Array {
  const information = new Float64Array(starts.length - 1);
  const seenBy = new Int32Array(size).fill(-1);
  let group = 0;
  for (const ids of groups) {
    let count = 0;
    for (const id of ids) {
      for (let at = starts[id] ?? 0; at < (starts[id + 1] ?? 0); at += 1) {
        const article = (keys[at] ?? 0) % size;
        if (seenBy[article] !== group) count += 1;
        seenBy[article] = group;
      }
    }
    for (const id of ids) information[id] = rarity(count, size);
    group += 1;
  }
  return information;
}
