import { ByteReader } from "./bytes.js";
import { fieldCount } from "./indexData.js";
import type { Stem } from "./stem.js";
import { weights } from "./weights.js";

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
  /** For each occurrence, `article * fieldCount + field`; sorted for each word. */
  keys: Uint32Array;
  /** For each occurrence, how often the field has the word. */
  times: Uint16Array;
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
export function openWords(wordList: string, occurrences: string, size: number, stem: Stem): WordTable {
  const words = wordList === "" ? [] : wordList.split(" ");
  const { starts, keys, times } = decodeOccurrences(occurrences, words.length, size * fieldCount);
  const withStem = new Map<string, number[]>();
  for (const [id, word] of words.entries()) {
    const key = stem(word);
    const ids = withStem.get(key);
    if (ids) ids.push(id);
    else withStem.set(key, [id]);
  }
  return {
    size,
    words,
    idOf: new Map(words.map((word, id) => [word, id])),
    withStem,
    starts,
    keys,
    times,
    dampings: dampingsOf(keys, size),
    information: informationOf(withStem.values(), { starts, keys, size }),
  };
}

function decodeOccurrences(base64: string, wordCount: number, keyCount: number) {
  const reader = new ByteReader(base64);
  const starts = new Uint32Array(wordCount + 1);
  const keys = new Uint32Array(reader.left);
  const times = new Uint16Array(reader.left);
  let at = 0;
  for (let id = 0; id < wordCount; id += 1) {
    const end = at + reader.read();
    for (let key = 0; at < end; at += 1) {
      const step = reader.read();
      key += step >>> 1;
      if (key >= keyCount) throw new RangeError("an occurrence is outside of the index");
      keys[at] = key;
      times[at] = (step & 1) === 1 ? reader.read() : 1;
    }
    starts[id + 1] = at;
  }
  if (!reader.isAtEnd) throw new RangeError("there are more occurrences than words");
  return { starts, keys: keys.slice(0, at), times: times.slice(0, at) };
}

/** Long fields repeat words more often, so repetition counts less there. */
function dampingsOf(keys: Uint32Array, size: number): Float64Array {
  const lengths = new Float64Array(size * fieldCount);
  for (const key of keys) lengths[key] = (lengths[key] ?? 0) + 1;
  const averages = new Float64Array(fieldCount);
  for (const [key, length] of lengths.entries()) {
    const field = key % fieldCount;
    averages[field] = (averages[field] ?? 0) + length / size;
  }
  return lengths.map(
    (length, key) =>
      weights.repetition *
      (1 - weights.fieldLength + (weights.fieldLength * length) / (averages[key % fieldCount] || 1)),
  );
}

function informationOf(
  groups: Iterable<readonly number[]>,
  { starts, keys, size }: { starts: Uint32Array; keys: Uint32Array; size: number },
): Float64Array {
  const information = new Float64Array(starts.length - 1);
  const seenBy = new Int32Array(size).fill(-1);
  let group = 0;
  for (const ids of groups) {
    let count = 0;
    for (const id of ids) {
      for (let at = starts[id] ?? 0; at < (starts[id + 1] ?? 0); at += 1) {
        const article = Math.floor((keys[at] ?? 0) / fieldCount);
        if (seenBy[article] !== group) count += 1;
        seenBy[article] = group;
      }
    }
    for (const id of ids) information[id] = rarity(count, size);
    group += 1;
  }
  return information;
}
