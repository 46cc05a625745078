import { createFold } from "../engine/fold.js";
import { scanWords, type TextRange } from "../engine/scanWords.js";
import { slipsBetween } from "../engine/slips.js";

/** A stored record of a test server. */
export type StoredRecord = Readonly<Record<string, unknown>>;

/** A record that has words of a question. */
export interface MatchedRecord {
  record: StoredRecord;
  /** Returns the text of a field with marks around the matched words, and whether there are any. */
  mark(field: string, start: string, end: string): MarkedField;
  /** The same for each text of a field with several. */
  markEach(field: string, start: string, end: string): MarkedField[];
}

/** A text with marks around the matched words. */
export interface MarkedField {
  text: string;
  words: string[];
}

const fold = createFold("en", { stopWords: "" });
const stopWords = new Set("a an the i my is are do does how why what can to of in on for and".split(" "));

/**
 * Finds the records that have words of a question, as search services do: as a whole, as the beginning of a longer word for the last one,
 * or with one slip. Records with more of the words come first, then those with them in an earlier field.
 */
export function matchRecords(
  records: readonly StoredRecord[],
  question: string,
  fields: readonly string[],
): MatchedRecord[] {
  const asked = wordsIn(question).map(({ word }) => word);
  const last = asked.at(-1);
  const important = asked.filter((word) => word === last || !stopWords.has(word));
  const ranked = records.flatMap((record) => {
    let score = 0;
    for (const word of important) {
      const at = fields.findIndex((field) => hasWord(textOf(record[field]), word, word === last));
      if (at >= 0) score += 1 + (fields.length - at) / 100;
    }
    return score > 0 ? [{ record, score }] : [];
  });
  ranked.sort((a, b) => b.score - a.score);
  return ranked.map(({ record }) => ({
    record,
    mark: (field, start, end) => markWords(textOf(record[field]), important, { start, end, last }),
    markEach: (field, start, end) =>
      [record[field]].flat().map((text) => markWords(textOf(text), important, { start, end, last })),
  }));
}

/**
 * Returns the records that the operators of a question leave: Typesense and Meilisearch exclude records with a word after a minus sign, and
 * require text in quotes as it is.
 */
export function applyOperators(
  records: readonly StoredRecord[],
  question: string,
  fields: readonly string[],
): StoredRecord[] {
  const excluded = [...question.matchAll(/(?:^|\s)-(\S+)/g)].map(([, word = ""]) => word);
  const required = [...question.matchAll(/"([^"]*)("|$)/g)].map(([, phrase = ""]) => phrase);
  return records.filter((record) => {
    const text = fold(fields.map((field) => textOf(record[field])).join("\n"));
    return (
      !excluded.some((word) => text.includes(fold(word))) && required.every((phrase) => text.includes(fold(phrase)))
    );
  });
}

function hasWord(text: string, asked: string, isLast: boolean): boolean {
  return wordsIn(text).some(({ word }) => isMatch(word, asked, isLast));
}

function isMatch(word: string, asked: string, isLast: boolean): boolean {
  if (word === asked || (isLast && word.startsWith(asked))) return true;
  return asked.length >= 4 && !/\d/.test(asked) && slipsBetween(word, asked, 1) <= 1;
}

function markWords(
  text: string,
  asked: readonly string[],
  { start, end, last }: { start: string; end: string; last: string | undefined },
): MarkedField {
  let marked = "";
  let at = 0;
  const words: string[] = [];
  for (const { word, ...range } of wordsIn(text)) {
    if (!asked.some((each) => isMatch(word, each, each === last))) continue;
    marked += text.slice(at, range.start) + start + text.slice(range.start, range.end) + end;
    at = range.end;
    words.push(word);
  }
  return { text: marked + text.slice(at), words };
}

function wordsIn(text: string): (TextRange & { word: string })[] {
  return scanWords(text).words.map(({ start, end }) => ({ start, end, word: fold(text.slice(start, end)) }));
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join("\n") : String(value ?? "");
}

/** Cuts a marked text to some words around the first marked one. */
export function cropText(marked: string, startMark: string, words: number): string {
  const at = Math.max(0, marked.indexOf(startMark));
  const before = marked
    .slice(0, at)
    .split(" ")
    .slice(-Math.floor(words / 3))
    .join(" ");
  const after = marked.slice(at).split(" ").slice(0, words).join(" ");
  const cropped = before + after;
  return `${marked.startsWith(cropped) ? "" : "…"}${cropped}${marked.endsWith(cropped) ? "" : "…"}`;
}
