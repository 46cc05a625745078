import { HandrailError } from "@handrail/core";
import { type Analyze, isInside, type Token } from "./analyze.js";
import { isText, type Synonyms } from "./indexData.js";
import type { AskedWord, FindSynonyms } from "./matchWords.js";
import type { WordTable } from "./openWords.js";
import type { SimilarWords } from "./similarWords.js";
import type { Stem } from "./stem.js";
import * as weights from "./weights.js";

/** Another way to say some words of a question. */
interface Alternative {
  /** For each word of it, the ids of all its forms. An article must have one of each, in the same field. */
  words: readonly (readonly number[])[];
}

/** A way to ask, as the stems of its words. */
interface Entry {
  stems: readonly string[];
  alternatives: readonly Alternative[];
}

/**
 * Prepares synonyms for questions. They are analysed as questions are, so each form of a word counts.
 * @throws HandrailError if they have another form
 */
export function createFindSynonyms(
  synonyms: Synonyms,
  { analyze, stem, table }: { analyze: Analyze; stem: Stem; table: WordTable },
): FindSynonyms {
  const entries = new Map<string, Entry[]>();
  const alternativeOf = (text: string): Alternative[] =>
    spellings(analyze(text), wordsOf).flatMap((tokens) => {
      const words = tokens.map(({ word }) => table.withStem.get(stem(word)) ?? []);
      return words.every((ids) => ids.length > 0) ? [{ words }] : [];
    });
  for (const { from, to } of rulesOf(checkSynonyms(synonyms))) {
    const alternatives = to.flatMap(alternativeOf);
    for (const tokens of alternatives.length > 0 ? spellings(analyze(from), sequenceOf) : []) {
      const stems = tokens.map(({ word }) => stem(word));
      const [first = ""] = stems;
      entries.set(first, [...(entries.get(first) ?? []), { stems, alternatives }]);
    }
  }
  return (tokens) => {
    const ways = [sequenceOf(tokens), ...tokens.filter(({ joined }) => joined).map((token) => [token])];
    return ways
      .flatMap((words) => findEntries(words, entries, stem))
      .map(({ found, alternatives }) => {
        const [{ start = 0 } = {}] = found;
        const end = found.at(-1)?.end ?? 0;
        const within = tokens.filter((token) => token.start >= start && token.end <= end);
        return {
          words: new Set(within.map(({ word }) => word)),
          addTo: (asked) => withSynonyms(asked, alternatives),
        };
      });
  };
}

function withSynonyms(asked: AskedWord, alternatives: readonly Alternative[]): AskedWord {
  const forms = new Set([asked.exact, ...asked.inflected]);
  const synonyms = alternatives.flatMap(({ words: [ids = [], ...more] }): SimilarWords[] => {
    const similar = { kind: "synonym", closeness: weights.synonym } as const;
    if (more.length > 0) return [{ ...similar, ids: [], together: [ids, ...more] }];
    const others = ids.filter((id) => !forms.has(id));
    return others.length > 0 ? [{ ...similar, ids: others }] : [];
  });
  // The closest comes first.
  return { ...asked, similar: [...synonyms, ...asked.similar] };
}

/** Returns synonyms as rules that hold in one direction. */
export function rulesOf(synonyms: Synonyms): { from: string; to: readonly string[] }[] {
  return synonyms.flatMap((group) => {
    if ("from" in group) return [group];
    return group.map((from) => ({ from, to: group.filter((other) => other !== from) }));
  });
}

function findEntries(
  words: readonly Token[],
  entries: ReadonlyMap<string, readonly Entry[]>,
  stem: Stem,
): { found: readonly Token[]; alternatives: readonly Alternative[] }[] {
  const stems = words.map(({ word }) => stem(word));
  return stems.flatMap((first, at) =>
    (entries.get(first) ?? [])
      .filter((entry) => entry.stems.every((each, offset) => stems[at + offset] === each))
      .map(({ stems: { length }, alternatives }) => ({ found: words.slice(at, at + length), alternatives })),
  );
}

/** Returns a text as its words and, if it is a compound such as "e-mail", as one word. */
function spellings(
  tokens: readonly Token[],
  splitWords: (tokens: readonly Token[]) => readonly Token[],
): (readonly Token[])[] {
  const words = splitWords(tokens);
  const end = words.at(-1)?.end ?? 0;
  const isWhole = (token: Token) => token.joined && token.start === words[0]?.start && token.end === end;
  const whole = tokens.filter((token) => isWhole(token) && !isInside(token));
  return [words, whole].filter(({ length }) => length > 0);
}

/** Returns the words one after the other, and Chinese text as its characters. In text without spaces, tokens overlap. */
function sequenceOf(tokens: readonly Token[]): Token[] {
  const sorted = tokens
    .filter((token) => !token.joined || isInside(token))
    .sort((a, b) => a.start - b.start || Number(isInside(b)) - Number(isInside(a)) || b.end - a.end);
  let end = 0;
  return sorted.filter((token) => {
    if (token.start < end) return false;
    end = token.end;
    return true;
  });
}

/** Returns the words that a field with a text contains. The pairs of Chinese text are found in fewer other texts than its characters. */
function wordsOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.some(isInside) ? tokens.filter(({ joined }) => !joined) : sequenceOf(tokens);
}

/**
 * Checks synonyms from a file or a content system.
 * @throws HandrailError if they have another form
 */
function checkSynonyms(value: unknown): Synonyms {
  if (areSynonyms(value)) return value;
  throw new HandrailError(
    '@handrail/search: the synonyms have a wrong form, so words would not be found. Write `[["sim", "chip"], { "from": "sim", "to": ["chip"] }]`.',
  );
}

/** Whether a value from a file or a content system has the form of synonyms. */
export function areSynonyms(value: unknown): value is Synonyms {
  return Array.isArray(value) && value.every(isGroup);
}

function isGroup(value: unknown): value is Synonyms[number] {
  // The cast only permits reading.
  const { from, to } = (value ?? {}) as Partial<Record<string, unknown>>;
  return areFilled(value, 2) || (areFilled([from], 1) && areFilled(to, 1));
}

function areFilled(value: unknown, minLength: number): boolean {
  return Array.isArray(value) && value.length >= minLength && value.every((each) => isText(each) && each.trim() !== "");
}
