import { createFold } from "./fold.js";
import type { Language } from "./language.js";
import { languageOf } from "./locale.js";
import { scanWords } from "./scanWords.js";
import type { AddPart, splitUnspaced } from "./splitUnspaced.js";

/** One word of a text in the form that the index compares. */
export interface Token {
  /** The whole word, folded: lower case, without accents. */
  word: string;
  /** The start in the text, in UTF-16 code units. */
  start: number;
  /** The end in the text, exclusive. */
  end: number;
  /** Whether other words that are tokens have the same text: "wifi" for "Wi-Fi", and a Chinese character inside of pairs. */
  joined: boolean;
}

/** Whether a word is a Chinese character inside of pairs. */
export function isInside({ word, joined }: Token): boolean {
  return joined && /^\p{L}$/u.test(word);
}

/** Splits a text into {@link Token}s. */
export type Analyze = (text: string) => Token[];

/** The text analysis of one language. */
export interface Analyzer {
  analyze: Analyze;
  /** Whether a folded word is a stop word. */
  isStopWord: (word: string) => boolean;
}

/** The maximum number of characters read from a word. Real words are shorter; a pasted key may be longer. */
const maxWordLength = 100;
/** The maximum length of a term in characters. Longer words are compared by their first characters. */
const maxTermLength = 64;
/**
 * Creates the text analysis for one language. `Intl.Segmenter` finds words that are written without spaces; pairs of characters match
 * where it splits article and question differently. Chinese consists of its characters and their pairs. The work grows linearly with the text.
 * @param split Splits such scripts, where a text has them. @default none: their words are not found in each other
 */
export function createAnalyzer(locale: string, language: Language, split?: typeof splitUnspaced): Analyzer {
  const fold = createFold(locale, language);
  const elided = new Set(language.elided?.split(" "));
  const stopWordSet = new Set(fold(language.stopWords).split(" "));
  const segmenter =
    typeof Intl.Segmenter === "function" ? new Intl.Segmenter(locale, { granularity: "word" }) : undefined;
  // Japanese words have Chinese characters beside others.
  const how = { fold, segmenter, segmentsHan: languageOf(locale) === "ja" };

  const analyze: Analyze = (text) => {
    const tokens: Token[] = [];
    const foldPart = (start: number, end: number) => fold(text.slice(start, Math.min(end, start + maxWordLength)));
    const add = (start: number, end: number, joined = false, folded = foldPart(start, end)) => {
      const word = folded.slice(0, maxTermLength);
      if (word !== "") tokens.push({ word, start, end, joined });
    };
    const { words, compounds } = scanWords(text);
    for (const { start, end } of words) {
      const word = text.slice(start, end);
      const addPart: AddPart = (from, to, joined, folded) => add(start + from, start + to, joined, folded);
      if (split?.(word, how, addPart)) continue;
      for (const part of partsOf(word, elided)) addPart(part.start, part.end);
    }
    for (const { start, end } of compounds) add(start, end, true, joinedForm(foldPart(start, end)));
    return tokens;
  };
  return { analyze, isStopWord: (word) => stopWordSet.has(word) };
}

/** Splits a word after an elided one: "l'abonnement". */
function partsOf(word: string, elided: ReadonlySet<string>): { start: number; end: number }[] {
  const at = elided.size > 0 ? word.slice(0, 10).search(/['’ʼ‘]/) : -1;
  if (at > 0 && elided.has(word.slice(0, at).toLowerCase())) {
    return [
      { start: 0, end: at },
      { start: at + 1, end: word.length },
    ];
  }
  return [{ start: 0, end: word.length }];
}

/** Returns the form of a compound that all its spellings share: "wifi", "0800123999", "1000", "3.50". */
function joinedForm(folded: string): string {
  const joined = folded.replace(/[-\u2010\u2011_\s]/g, "");
  if (!/^[\p{N}.,]+$/u.test(joined)) return joined.replace(/,/g, "");
  return joined.replace(/[.,](?=\d{3}(?:\D|$))/g, "").replace(/,/g, ".");
}
