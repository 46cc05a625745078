import { digitValue } from "../digits.js";

/** Replaces the second code unit of a surrogate pair. It separates nothing. */
const filler = "\u2060";

/**
 * Copies a text with ASCII in place of digits and signs of other scripts and widths, so that one pattern finds them all. Every
 * index in the copy is the same index in the text.
 */
export function plainShadow(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (character) => {
    const plain = plainOf(character);
    return plain === undefined ? character : plain.padEnd(character.length, filler);
  });
}

function plainOf(character: string): string | undefined {
  const digit = digitValue(character);
  if (digit !== undefined) return `${digit}`;
  const compatible = character.normalize("NFKC");
  return /^[\0-\x7f]$/.test(compatible) ? compatible : undefined;
}
