import { digitValue } from "./digits.js";

/**
 * A new reference of six digits, under which a {@link HandoffStore} keeps a handoff.
 *
 * Digits, and nothing else, because they can be said, heard and typed in every language: everyone knows how to read them
 * out, every keypad has them, and no two of them are mistaken for each other as O and 0, or B and P on the phone, are.
 * Letters would be shorter and belong to one script.
 *
 * A million of them can be guessed at, so a reference only opens a summary to an adviser who is signed in: keep each for
 * hours and not for months, let nobody try many, and never let it alone identify a customer. Draw again where one is taken.
 * @param random a number from 0 up to 1, without 1. @default the machine's cryptographic randomness
 */
export function createReference(random: () => number = drawn): string {
  return `${Math.floor(random() * 1_000_000)}`.padStart(6, "0");
}

function drawn(): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value / 2 ** 32;
}

/**
 * The reference in what an adviser heard or a customer typed: with spaces, dashes and dots, in the digits of any script.
 * @returns six ASCII digits, or nothing where it is no reference
 * @example readReference("٤٨٣ ٩١٧") // "483917"
 */
export function readReference(spoken: string): string | undefined {
  // No reference is that long, however it is separated.
  if (spoken.length > 100) return undefined;
  const digits = Array.from(spoken.replace(/[\s\p{Pd}\p{Cf}.,_/·]/gu, ""), digitValue);
  return digits.length === 6 && digits.every((digit) => digit !== undefined) ? digits.join("") : undefined;
}

/**
 * A reference as people read it out: in two groups of three, in the digits of the language. The space between them does
 * not break, and keeps the groups in their order in right-to-left text too. What is no reference of six digits comes back
 * as it is.
 * @param locale a BCP 47 tag
 * @example referenceText("483917", "en") // "483 917"
 */
export function referenceText(reference: string, locale: string): string {
  const digits = readReference(reference);
  if (digits === undefined) return reference;
  const format = new Intl.NumberFormat(locale, { useGrouping: false });
  const written = Array.from(digits, (digit) => format.format(Number(digit)));
  return `${written.slice(0, 3).join("")}\u00a0${written.slice(3).join("")}`;
}
