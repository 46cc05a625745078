import { ByteReader } from "./bytes.js";

/** The titles, phrasings and keywords of all articles as word ids. */
export interface PhraseTable {
  /** For each article, the number of its first phrase; the next article's first phrase is its end. */
  firstOf: Uint32Array;
  /** For each phrase, the start of its words; the next phrase's start is its end. */
  starts: Uint32Array;
  /** The ids of the words. */
  ids: Uint32Array;
}

/**
 * Decodes the phrases of an index.
 * @throws RangeError if the data is cut short or names a word outside of the index
 */
export function openPhrases(base64: string, size: number, wordCount: number): PhraseTable {
  const reader = new ByteReader(base64);
  const firstOf = new Uint32Array(size + 1);
  const starts = [0];
  const ids: number[] = [];
  for (let article = 0; article < size; article += 1) {
    const count = reader.read();
    firstOf[article + 1] = (firstOf[article] ?? 0) + count;
    for (let phrase = 0; phrase < count; phrase += 1) {
      const length = reader.read();
      for (let at = 0; at < length; at += 1) {
        const id = reader.read();
        if (id >= wordCount) throw new RangeError("a phrase has a word outside of the index");
        ids.push(id);
      }
      starts.push(ids.length);
    }
  }
  if (!reader.isAtEnd) throw new RangeError("there are more phrases than articles");
  return { firstOf, starts: Uint32Array.from(starts), ids: Uint32Array.from(ids) };
}
