/** How hard a text is to read. */
export interface Reading {
  /** LIX, or characters per sentence in languages without spaces. */
  unit: "lix" | "characters";
  /** 0 for a text that is too short to measure. */
  value: number;
}

const minWords = 60;
const minCharacters = 80;

/**
 * Measures how hard a text is to read: by LIX, the words per sentence plus the share of words of more than six letters in per cent,
 * which needs no list of syllables. In languages without spaces, by the characters per sentence.
 * https://en.wikipedia.org/wiki/Lix_(readability_test)
 */
export function measureReading(text: string, locale: string): Reading {
  const sentences = text.split(/[.!?…。！？؟।]+/u).filter((sentence) => /\p{L}/u.test(sentence)).length;
  if (/^(zh|ja|th|lo|km|my)(-|$)/i.test(locale)) {
    const characters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    return { unit: "characters", value: characters < minCharacters ? 0 : characters / Math.max(1, sentences) };
  }
  const words = text.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
  if (words.length < minWords) return { unit: "lix", value: 0 };
  const long = words.filter((word) => Array.from(word).length > 6).length;
  return { unit: "lix", value: words.length / Math.max(1, sentences) + (100 * long) / words.length };
}
