import { isInside, type Token } from "./analyze.js";
import { isExactCode } from "./codes.js";
import type { FindCompounds } from "./compounds.js";
import type { WordTable } from "./openWords.js";
import {
  findBeginnings,
  findMisspelt,
  findNearCodes,
  hasDigit,
  idsOfSimilar,
  idsWithBeginning,
  type SimilarWords,
} from "./similarWords.js";
import type { FindSlips } from "./slips.js";
import type { Stem } from "./stem.js";
import * as weights from "./weights.js";

/** The maximum number of times that a question is compared with all words of the index. A pasted text has hundreds of unknown words. */
export const maxScans = 24;

/** The maximum number of stop words that are left out before the beginning of a phrase. */
const maxLeadingStopWords = 8;

/** A word of the question with the words of the index that match it. */
export interface AskedWord {
  word: string;
  isStopWord: boolean;
  /** Whether it is a character of a longer Chinese text, whose pairs are words of the question as well. */
  isInside: boolean;
  /** The id of the word itself. */
  exact: number | undefined;
  /** Other forms of the word. */
  inflected: readonly number[];
  similar: readonly SimilarWords[];
}

/** Returns the ids of all words of the index that match a word of the question. */
export function idsOf({ exact, inflected, similar }: AskedWord): ReadonlySet<number> {
  return new Set([exact ?? [], inflected, similar.flatMap(idsOfSimilar)].flat());
}

/** Returns how much a word of a question counts. */
export function weightOf({ isStopWord, isInside }: AskedWord): number {
  if (isStopWord) return weights.stopWord;
  return isInside ? weights.insideCharacter : 1;
}

/** The question as the beginning of a phrase: its complete words, and the ids that its last word may become. */
export interface Beginning {
  complete: readonly (number | undefined)[];
  /** The number of stop words that are left out before it. */
  dropped: number;
  last: string;
  /** The id of the last word if it is a word itself, and more than a stop word or a letter. */
  exact: number | undefined;
  from: number;
  to: number;
}

/** Words of a question that have synonyms. */
export interface FoundSynonym {
  words: ReadonlySet<string>;
  /** Adds the synonyms to one of the words. */
  addTo: (asked: AskedWord) => AskedWord;
}

/** Finds the words of an analysed question that have synonyms. */
export type FindSynonyms = (tokens: readonly Token[]) => FoundSynonym[];

/** What matching a question needs. */
export interface Matcher {
  table: WordTable;
  stem: Stem;
  isStopWord: (word: string) => boolean;
  findSlips: FindSlips;
  /** Set if the language joins nouns to one word. */
  findCompounds: FindCompounds | undefined;
  /** Set if the index has synonyms. */
  findSynonyms: FindSynonyms | undefined;
}

/** Matches the words of an analysed question with those of the index. */
export function matchWords(matcher: Matcher, tokens: readonly Token[]): AskedWord[] {
  const { idOf } = matcher.table;
  const asked = new Map<string, AskedWord>();
  const end = Math.max(...tokens.map((token) => token.end));
  const used = withoutKnownParts(tokens, idOf);
  const match = createMatchWord(matcher);
  for (const token of used) {
    const { word, end: at, joined } = token;
    const inside = isInside(token);
    // An unknown compound is compared by its parts. An unknown code remains, so that no other code is taken for it. An unknown character
    // may have a synonym.
    const isNeeded = !joined || inside || idOf.has(word) || isExactCode(word);
    if (isNeeded && !asked.has(word)) asked.set(word, { ...match(word, at === end), isInside: inside });
  }
  for (const word of joinedNeighbours(used)) {
    if (idOf.has(word) && !asked.has(word)) asked.set(word, match(word, false));
  }
  for (const { words, addTo } of matcher.findSynonyms?.(tokens) ?? []) {
    for (const known of words) {
      const each = asked.get(known);
      if (each) asked.set(known, addTo(each));
    }
  }
  return [...asked.values()];
}

/** Leaves out the parts of codes and numbers that the index knows as a whole. */
function withoutKnownParts(tokens: readonly Token[], idOf: ReadonlyMap<string, number>): Token[] {
  const known = tokens.filter(({ joined, word }) => joined && hasDigit(word) && idOf.has(word));
  return tokens.filter(
    ({ joined, start, end }) => joined || !known.some((whole) => start >= whole.start && end <= whole.end),
  );
}

/** Customers write "wi fi" and "iphone 13" where articles write "wifi" and "iPhone13". */
function joinedNeighbours(tokens: readonly Token[]): string[] {
  const words = tokens.filter(({ joined }) => !joined).map(({ word }) => word);
  return words.slice(1).map((word, at) => (words[at] ?? "") + word);
}

/** Returns a function that matches the words of one question, which share {@link maxScans}. */
function createMatchWord({ table, stem, isStopWord, findSlips, findCompounds }: Matcher) {
  const formsOf = (word: string) => table.withStem.get(stem(word)) ?? [];
  let scans = 0;
  const mayScan = () => {
    scans += 1;
    return scans <= maxScans;
  };
  return (word: string, isLast: boolean): AskedWord => {
    const exact = table.idOf.get(word);
    const isStop = isStopWord(word);
    const forms = formsOf(formsOf(word).length > 0 ? withoutSwap(table, word) : word);
    const isAmong = new Set(forms);
    const similar: SimilarWords[] = [];
    const add = (...found: SimilarWords[]) => {
      for (const { ids, ...rest } of found) {
        const others = ids.filter((id) => !isAmong.has(id));
        if (others.length > 0) similar.push({ ...rest, ids: others });
      }
    };
    // One letter begins too many words.
    if (isLast && !/^[\p{L}\p{M}]$/u.test(word)) add(findBeginnings(table, word));
    if (findCompounds && !isStop && mayScan()) add(findCompounds(word));
    if (forms.length === 0 && similar.length === 0) {
      if (hasDigit(word)) add(findNearCodes(table, word));
      // A stop word that the index lacks is not misspelt.
      else if (!isStop && mayScan()) add(...findMisspelt(findSlips, word));
    }
    return { word, isStopWord: isStop, isInside: false, exact, inflected: forms.filter((id) => id !== exact), similar };
  };
}

/**
 * Swaps two neighbouring letters of an unknown word if that makes a known one. Only of a long word: its stem is cut, so a slip may leave the
 * stem of a different word, as "interent" has that of "interest".
 */
function withoutSwap({ idOf }: WordTable, word: string): string {
  if (word.length < 7 || idOf.has(word)) return word;
  const swapped = Array.from(
    word,
    (letter, at) => word.slice(0, at) + word.slice(at + 1, at + 2) + letter + word.slice(at + 2),
  );
  return swapped.find((each) => idOf.has(each)) ?? word;
}

/** Returns the question as the beginning of a phrase, also without the stop words before it: "my bil" begins "my bill" and "bill is wrong". */
export function beginningsOf({ table, isStopWord }: Matcher, tokens: readonly Token[]): Beginning[] {
  const words = tokens.filter(({ joined }) => !joined).map(({ word }) => word);
  const last = words.pop() ?? "";
  const complete = words.map((word) => table.idOf.get(word));
  const exact = last.length > 1 && !isStopWord(last) ? table.idOf.get(last) : undefined;
  const beginning = { last, exact, ...idsWithBeginning(table, last) };
  const content = words.findIndex((word) => !isStopWord(word));
  const leading = Math.min(content < 0 ? words.length : content, maxLeadingStopWords);
  return Array.from({ length: leading + 1 }, (_, dropped) => ({
    ...beginning,
    dropped,
    complete: complete.slice(dropped),
  }));
}
