import type { WordTable } from "./openWords.js";
import { idsBeginningWith, type SimilarWords } from "./similarWords.js";
import * as weights from "./weights.js";

/** The minimum length of a part of a compound, without its ending, and of the rest. */
const minPart = 4;
const minRest = 3;

/** Finds the words that share a part with a word: "Handyrechnung" for "Rechnungen", and "Rechnung" for "Handyrechnungen". */
export type FindCompounds = (word: string) => SimilarWords;

/** Creates the search for compounds in a language that joins nouns. @param nounEndings They are separated by spaces. */
export function createFindCompounds(table: WordTable, nounEndings: string): FindCompounds {
  const endings = ["", ...nounEndings.split(" ")];
  const isEnding = (text: string) => endings.includes(text);
  /** Returns a part without each ending that it may have. */
  const basesOf = (part: string) =>
    endings
      .filter((ending) => part.endsWith(ending) && part.length - ending.length >= minPart)
      .map((ending) => part.slice(0, part.length - ending.length));
  const formsOf = (part: string) =>
    basesOf(part).flatMap((base) => endings.flatMap((ending) => table.idOf.get(base + ending) ?? []));

  const compoundsWith = (word: string) => {
    const base = basesOf(word).reduce((a, b) => (b.length < a.length ? b : a), word);
    if (base.length < minPart) return [];
    const ends = (compound: string) => {
      const at = compound.lastIndexOf(base);
      return at >= minRest && isEnding(compound.slice(at + base.length));
    };
    return [
      ...idsBeginningWith(table, base).filter((id) => (table.words[id]?.length ?? 0) >= word.length + minRest),
      ...table.words.flatMap((compound, id) => (ends(compound) ? [id] : [])),
    ];
  };

  /** Finds the longest known word that a compound ends or begins with. */
  const partsOf = (word: string) => {
    for (let length = word.length - minRest; length >= minPart; length -= 1) {
      const found = [word.slice(-length), word.slice(0, length)].flatMap(formsOf);
      if (found.length > 0) return found;
    }
    return [];
  };

  return (word) => ({
    kind: "misspelt",
    ids: [...new Set([...compoundsWith(word), ...partsOf(word)])],
    closeness: weights.part,
  });
}
