/** How hard a text is to read. */
export interface Reading {
  /** LIX, or characters per sentence in scripts without spaces between words. */
  unit: "lix" | "characters";
  /** 0 for a text that is too short to measure. */
  value: number;
}

const minWords = 60;
const minCharacters = 80;

const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/gu;
/** With the signs of Arabic, Urdu, Hindi, Khmer, Burmese, Tibetan, Armenian and Amharic. */
const sentenceEnd = /[.!?…。！？؟۔।॥។၊။།։።]+/u;
/** Thai and Lao end a sentence, and often a clause, with a space. */
const sentenceEndOrSpace = /[.!?…]+|\s+/u;

/** Languages whose usual words are longer than six letters, since they add endings where others add small words. */
const longWordLanguages = /^(lt|lv|et|fi|hu|pl|cs|sk|sl|hr|sr|bs|bg|mk|ru|uk|be|tr|az|kk|eu)(-|$)/i;

/**
 * Measures how hard a text is to read: by LIX, the words per sentence plus the share of words of more than six letters in per cent,
 * which needs no list of syllables. A long word has more than eight letters in languages with many endings. In scripts without spaces
 * between words, by the characters per sentence. https://en.wikipedia.org/wiki/Lix_(readability_test)
 */
export function measureReading(text: string, locale: string): Reading {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (2 * (text.match(unspaced)?.length ?? 0) > letters) {
    const hasEnds = !/^(th|lo)(-|$)/i.test(locale);
    const characters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    const value = characters / countSentences(text, hasEnds ? sentenceEnd : sentenceEndOrSpace);
    return { unit: "characters", value: characters < minCharacters ? 0 : value };
  }
  const words = text.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
  if (words.length < minWords) return { unit: "lix", value: 0 };
  const longest = longWordLanguages.test(locale) ? 8 : 6;
  const long = words.filter((word) => Array.from(word).length > longest).length;
  return { unit: "lix", value: words.length / countSentences(text, sentenceEnd) + (100 * long) / words.length };
}

function countSentences(text: string, end: RegExp): number {
  return Math.max(1, text.split(end).filter((sentence) => /\p{L}/u.test(sentence)).length);
}
