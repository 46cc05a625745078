import { createFold } from "./fold.js";
import type { Language } from "./language.js";
import { scanWords } from "./scanWords.js";

/** One word of a text in the form that the index compares. */
export interface Token {
  /** The whole word, folded: lower case, without accents. */
  word: string;
  /** The start in the text, in UTF-16 code units. */
  start: number;
  /** The end in the text, exclusive. */
  end: number;
  /** Whether it consists of other words that are tokens as well, as "wifi" of "Wi-Fi". */
  joined: boolean;
}

/** Splits a text into {@link Token}s. */
export type Analyze = (text: string) => Token[];

/** The text analysis of one language. */
export interface Analyzer {
  analyze: Analyze;
  /** Whether a folded word is a stop word. */
  isStopWord: (word: string) => boolean;
}

/** Scripts without spaces between words, and Korean, which joins endings to words, with the marks that they share: "ー", "ﾞ". */
const scripts =
  "\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}";
const unspaced = new RegExp(`[${scripts}]`, "u");
/** Stretches of such a script, with the marks on them, and of other scripts: "新" and "SIM". */
const stretches = new RegExp(`[${scripts}][${scripts}\\p{M}\\p{Default_Ignorable_Code_Point}]*|[^${scripts}]+`, "gu");
/** A character of such a script with the marks on it, and what makes a character longer than one code unit. */
const characters = /[\s\S][\p{M}\p{Default_Ignorable_Code_Point}ﾞﾟ]{0,4}/gu;
const combined = /[\p{M}\p{Default_Ignorable_Code_Point}ﾞﾟ]|[^\0-\uffff]/u;
/** The maximum number of characters read from a word. Real words are shorter; a pasted key may be longer. */
const maxWordLength = 100;
/** The maximum length of a term in characters. Longer words are compared by their first characters. */
const maxTermLength = 64;
/** The maximum number of characters in one call of the segmenter, whose running time for longer text is not specified. */
const maxSegmentedLength = 990;

/**
 * Creates the text analysis for one language. `Intl.Segmenter` finds words that are written without spaces; pairs of characters match
 * where it splits article and question differently. The work grows linearly with the text.
 */
export function createAnalyzer(locale: string, language: Language): Analyzer {
  const fold = createFold(locale, language);
  const elided = new Set(language.elided?.split(" "));
  const stopWordSet = new Set(fold(language.stopWords).split(" "));
  const segmenter =
    typeof Intl.Segmenter === "function" ? new Intl.Segmenter(locale, { granularity: "word" }) : undefined;

  const analyze: Analyze = (text) => {
    const tokens: Token[] = [];
    const add = (start: number, end: number, joined = false) => {
      const folded = fold(text.slice(start, Math.min(end, start + maxWordLength)));
      const word = (joined ? joinedForm(folded) : folded).slice(0, maxTermLength);
      if (word !== "") tokens.push({ word, start, end, joined });
    };
    const { words, compounds } = scanWords(text);
    for (const { start, end } of words) {
      const word = text.slice(start, end);
      const addPart: AddPart = (from, to) => add(start + from, start + to);
      if (unspaced.test(word)) addStretches(word, segmenter, addPart);
      else for (const part of partsOf(word, elided)) addPart(part.start, part.end);
    }
    for (const { start, end } of compounds) add(start, end, true);
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

/** Adds a part of a text. */
type AddPart = (start: number, end: number) => void;

/** Adds the parts of a text that has a script without spaces: each other word, and the segments of the script. */
function addStretches(word: string, segmenter: Intl.Segmenter | undefined, add: AddPart): void {
  for (const { 0: stretch, index } of word.matchAll(stretches)) {
    if (!unspaced.test(stretch)) add(index, index + stretch.length);
    else addSegments(stretch, segmenter, (start, end) => add(index + start, index + end));
  }
}

/** Adds the words that the segmenter finds in a text without spaces, then its pairs of characters. */
function addSegments(run: string, segmenter: Intl.Segmenter | undefined, add: AddPart): void {
  const ends = characterEnds(run);
  let start = 0;
  for (const [index, end] of ends.entries()) {
    const next = ends[index + 1];
    if (next !== undefined && next - start <= maxSegmentedLength) continue;
    for (const { segment, index: at } of segmenter?.segment(run.slice(start, end)) ?? []) {
      add(start + at, start + at + segment.length);
    }
    start = end;
  }
  for (const index of ends.keys()) {
    const second = ends[index + 1];
    const isAlone = ends.length === 1 && !segmenter;
    if (second !== undefined || isAlone) add(ends[index - 1] ?? 0, second ?? run.length);
  }
}

/** Returns the end of each character. A mark or an invisible character belongs to the character before it. */
function characterEnds(run: string): Uint32Array {
  if (!combined.test(run)) return Uint32Array.from({ length: run.length }, (_, at) => at + 1);
  const ends: number[] = [];
  for (const [character] of run.matchAll(characters)) ends.push((ends.at(-1) ?? 0) + character.length);
  return Uint32Array.from(ends);
}
