import { digitValue } from "./digits.js";

/**
 * Makes a random reference of six digits, under which a {@link HandoffStore} stores a handoff.
 *
 * It consists of digits because people can say, hear and type them in every language, every keypad has them, and they are not
 * confused with each other, as B and P are on the phone. Letters would be shorter but belong to one script.
 *
 * A million references can be guessed. Show a summary only to advisers who are signed in, store each for hours and not for
 * months, limit the number of attempts, and never identify a customer by a reference alone. Make another one if it is taken.
 */
export function createReference(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${Math.floor((random / 2 ** 32) * 1_000_000)}`.padStart(6, "0");
}

/**
 * Reads a reference as an adviser or a customer typed it: with spaces, dashes and dots, in the digits of any script.
 * @returns six ASCII digits, or `undefined` if it is not a reference
 * @example readReference("٤٨٣ ٩١٧") // "483917"
 */
export function readReference(typed: string): string | undefined {
  // Even with separators no reference is longer.
  if (typed.length > 100) return undefined;
  const digits = Array.from(typed.replace(/[\s\p{Pd}\p{Cf}.,_/·]/gu, ""), digitValue);
  return digits.length === 6 && digits.every((digit) => digit !== undefined) ? digits.join("") : undefined;
}

/**
 * Writes a reference as people read it out: in two groups of three, in the digits of the language. The no-break space between
 * them also keeps their order in right-to-left text. A reference of another form is returned unchanged.
 * @param locale A BCP 47 tag.
 * @example referenceText("483917", "en") // "483 917"
 */
export function referenceText(reference: string, locale: string): string {
  const digits = readReference(reference);
  if (digits === undefined) return reference;
  const format = new Intl.NumberFormat(locale, { useGrouping: false });
  const localDigits = Array.from(digits, (digit) => format.format(Number(digit)));
  return `${localDigits.slice(0, 3).join("")}\u00a0${localDigits.slice(3).join("")}`;
}
