import type { SearchFilters } from "../answer/searchAnswer.js";
import { languageOf } from "../engine/locale.js";
import type { SearchDocument } from "./searchDocument.js";

/** Stands for all products in the tokens of a document without products. */
const anyProduct = "pzz";

/**
 * Returns the filter values of a document as tokens of lower-case letters and digits. Services compare filter values without case or
 * punctuation, and disagree on how quotes, backslashes and backticks in them are escaped; a token needs no escaping anywhere.
 */
export function filterTokensOf({ products, topics, locale }: SearchDocument): string[] {
  return [
    ...(products.length > 0 ? products.map((product) => tokenOf("p", product)) : [anyProduct]),
    ...topics.map((topic) => tokenOf("t", topic)),
    tokenOf("l", languageOf(locale)),
  ];
}

/** Returns the groups of tokens for filters. A document must have a token of each group; an empty list does not filter. */
export function filterGroups({ products, topics, locale }: SearchFilters = {}): string[][] {
  return [
    ...(products?.length ? [[...products.map((product) => tokenOf("p", product)), anyProduct]] : []),
    ...(topics?.length ? [topics.map((topic) => tokenOf("t", topic))] : []),
    ...(locale ? [[tokenOf("l", languageOf(locale))]] : []),
  ];
}

function tokenOf(kind: string, value: string): string {
  return kind + value.replace(/[^a-y0-9]/gu, (character) => `z${(character.codePointAt(0) ?? 0).toString(16)}z`);
}
