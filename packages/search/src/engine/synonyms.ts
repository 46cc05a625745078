import { HandrailError } from "@handrail/core";
import type { Analyze, Token } from "./analyze.js";
import type { WordTable } from "./openWords.js";
import type { Stem } from "./stem.js";

/**
 * Words that mean the same, each of one or several words. A list holds in all directions: `["sim", "chip", "sim card"]`. With `from` and
 * `to`, a question with `from` also finds `to`, but not the other way round: `{ from: "tethering", to: ["hotspot"] }`.
 */
export type Synonyms = readonly (readonly string[] | { readonly from: string; readonly to: readonly string[] })[];

/** Another way to say some words of a question. */
export interface Alternative {
  /** For each word of it, the ids of all its forms. An article must have one of each, in the same field. */
  words: readonly (readonly number[])[];
}

/** Words of a question, and other ways to say them. */
export interface FoundSynonym {
  tokens: readonly Token[];
  alternatives: readonly Alternative[];
}

/** Finds the words of an analysed question that have synonyms. */
export type FindSynonyms = (tokens: readonly Token[]) => FoundSynonym[];

/** A way to ask, as the stems of its words. */
interface Entry {
  stems: readonly string[];
  alternatives: readonly Alternative[];
}

/** Prepares synonyms for questions. They are analysed as questions are, so each form of a word counts. */
export function createFindSynonyms(
  synonyms: Synonyms,
  { analyze, stem, table }: { analyze: Analyze; stem: Stem; table: WordTable },
): FindSynonyms {
  const entries = new Map<string, Entry[]>();
  const alternativeOf = (text: string): Alternative[] =>
    spellings(analyze(text)).flatMap((tokens) => {
      const words = tokens.map(({ word }) => table.withStem.get(stem(word)) ?? []);
      return words.every((ids) => ids.length > 0) ? [{ words }] : [];
    });
  for (const { from, to } of rules(synonyms)) {
    const alternatives = to.flatMap(alternativeOf);
    for (const tokens of alternatives.length > 0 ? spellings(analyze(from)) : []) {
      const stems = tokens.map(({ word }) => stem(word));
      const [first = ""] = stems;
      entries.set(first, [...(entries.get(first) ?? []), { stems, alternatives }]);
    }
  }
  return (tokens) => {
    if (entries.size === 0) return [];
    const find = (words: readonly Token[]) => findEntries(words, entries, stem);
    return [...find(sequenceOf(tokens)), ...tokens.filter(({ joined }) => joined).flatMap((token) => find([token]))];
  };
}

function rules(synonyms: Synonyms): { from: string; to: readonly string[] }[] {
  return synonyms.flatMap((group) => {
    if ("from" in group) return [group];
    return group.map((from) => ({ from, to: group.filter((other) => other !== from) }));
  });
}

function findEntries(
  words: readonly Token[],
  entries: ReadonlyMap<string, readonly Entry[]>,
  stem: Stem,
): FoundSynonym[] {
  const stems = words.map(({ word }) => stem(word));
  return stems.flatMap((first, at) =>
    (entries.get(first) ?? [])
      .filter((entry) => entry.stems.every((each, offset) => stems[at + offset] === each))
      .map((entry) => ({ tokens: words.slice(at, at + entry.stems.length), alternatives: entry.alternatives })),
  );
}

/** Returns a text as its words and, if it is a compound such as "e-mail", as one word. */
function spellings(tokens: readonly Token[]): (readonly Token[])[] {
  const words = sequenceOf(tokens);
  const end = words.at(-1)?.end ?? 0;
  const whole = tokens.filter((token) => token.joined && token.start === words[0]?.start && token.end === end);
  return [words, whole].filter(({ length }) => length > 0);
}

/** Returns the words one after the other. In text without spaces, tokens overlap. */
function sequenceOf(tokens: readonly Token[]): Token[] {
  const sorted = tokens.filter(({ joined }) => !joined).sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((token) => {
    if (token.start < end) return false;
    end = token.end;
    return true;
  });
}

/**
 * Checks synonyms from a file or a content system.
 * @throws HandrailError if they have another form
 */
export function checkSynonyms(value: unknown): Synonyms {
  if (Array.isArray(value) && value.every(isGroup)) return value;
  throw new HandrailError(
    '@handrail/search: the synonyms have a wrong form, so words would not be found. Write `[["sim", "chip"], { "from": "tethering", "to": ["hotspot"] }]`.',
  );
}

function isGroup(value: unknown): value is Synonyms[number] {
  if (Array.isArray(value)) return value.length > 1 && value.every(isText);
  // The cast only permits reading.
  const { from, to } = (value ?? {}) as Partial<Record<string, unknown>>;
  return isText(from) && Array.isArray(to) && to.length > 0 && to.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
