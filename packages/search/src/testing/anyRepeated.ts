import fc from "fast-check";

const characters = ["a", "É", "7", "-", "\u2011", "'", "’", "\u0301", "字", "か", "ก", "한", "😀", " ", "."];

/** What a pasted text may repeat without end: one to four of the characters that words are made of, or that part them. */
export const anyRepeated = fc
  .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 4 })
  .map((repeated) => repeated.join(""));
