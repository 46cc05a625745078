import type { SearchFilters } from "../answer/searchAnswer.js";
import type { SearchDocument } from "./searchDocument.js";

/** Stands for all products in the tokens of a document without products. */
const anyProduct = "pzz";

/**
 * Returns the filter values of a document as tokens of lower-case letters and digits. Services compare filter values without case or
 * punctuation, and disagree on how quotes, backslashes and backticks in them are escaped; a token needs no escaping anywhere.
 */
export function filterTokensOf({ products, topics, locale }: SearchDocument): string[] {
  const language = locale.split("-")[0] ?? locale;
  return [
    ...(products.length > 0 ? products.map((product) => tokenOf("p", product)) : [anyProduct]),
    ...topics.map((topic) => tokenOf("t", topic)),
    ...new Set([tokenOf("l", locale), tokenOf("l", language)]),
  ];
}

/** Returns the groups of tokens for filters. A document must have a token of each group; an empty list does not filter. */
export function filterGroups({ products, topics, locale }: SearchFilters = {}): string[][] {
  return [
    ...(products?.length ? [[...products.map((product) => tokenOf("p", product)), anyProduct]] : []),
    ...(topics?.length ? [topics.map((topic) => tokenOf("t", topic))] : []),
    ...(locale ? [[tokenOf("l", locale)]] : []),
  ];
}

function tokenOf(kind: string, value: string): string {
  const text = kind === "l" ? value.toLowerCase() : value;
  return kind + text.replace(/[^a-y0-9]/gu, (character) => `z${(character.codePointAt(0) ?? 0).toString(16)}z`);
}
