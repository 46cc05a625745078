import { digitValue } from "../digits.js";

/** Stands for the second half of a character of two code units, and separates nothing. */
const filler = "\u2060";

/**
 * The same text in which digits and signs of any script and width are ASCII, so that one rule finds them all; every place
 * in it is the same place in the text.
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
