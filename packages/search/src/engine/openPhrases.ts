import { checkNumbers, readNumbers } from "./numbers.js";

/** The titles, phrasings and keywords of all articles as word ids. */
export interface PhraseTable {
  /** For each article, the number of its first phrase; the next article's first phrase is its end. */
  firstOf: Uint32Array;
  /** For each phrase, the start of its words; the next phrase's start is its end. */
  starts: Uint32Array;
  /** The ids of the words. */
  ids: Uint32Array;
  /** For each article, the number of its phrasings, which follow the title. */
  phrasings: Uint32Array;
  /** For each phrase, its article. */
  articleOf: Uint32Array;
  /** The numbers of the phrases, sorted by their first word. Empty phrases are left out. */
  byFirst: Uint32Array;
}

/**
 * Decodes the phrases of an index.
 * @param byFrequency The ids of the words in the order by which the phrases name them.
 * @throws RangeError if the data is cut short or names a word outside of the index
 */
export function openPhrases(text: string, size: number, byFrequency: readonly number[]): PhraseTable {
  const numbers = readNumbers(text);
  let next = 0;
  const read = () => {
    next += 1;
    checkNumbers(next <= numbers.length);
    return numbers[next - 1] ?? 0;
  };
  const firstOf = new Uint32Array(size + 1);
  const phrasings = new Uint32Array(size);
  const starts = [0];
  const articleOf: number[] = [];
  const ids: number[] = [];
  for (let article = 0; article < size; article += 1) {
    phrasings[article] = read();
    const count = 1 + (phrasings[article] ?? 0) + read();
    firstOf[article + 1] = (firstOf[article] ?? 0) + count;
    for (let phrase = 0; phrase < count; phrase += 1) {
      articleOf.push(article);
      for (let length = read(); length > 0; length -= 1) {
        const id = byFrequency[read()];
        checkNumbers(id !== undefined);
        ids.push(id);
      }
      starts.push(ids.length);
    }
  }
  checkNumbers(next === numbers.length);
  const firstId = (phrase: number) => ids[starts[phrase] ?? 0] ?? 0;
  const filled = [...articleOf.keys()].filter((phrase) => starts[phrase] !== starts[phrase + 1]);
  return {
    firstOf,
    starts: Uint32Array.from(starts),
    ids: Uint32Array.from(ids),
    phrasings,
    articleOf: Uint32Array.from(articleOf),
    byFirst: Uint32Array.from(filled.sort((a, b) => firstId(a) - firstId(b) || a - b)),
  };
}
