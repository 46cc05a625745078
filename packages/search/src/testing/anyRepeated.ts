import fc from "fast-check";

const characters = [
  "a",
  "É",
  "7",
  "-",
  "\u2011",
  "'",
  "’",
  "\u0301",
  "字",
  "か",
  "ก",
  "한",
  "😀",
  "\ufe0f",
  "\u200d",
  "@",
  "/",
  ",",
  " ",
  ".",
];

/** Arbitrary short text to repeat: one to four characters that form words or separate them. */
export const anyRepeated = fc
  .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 4 })
  .map((repeated) => repeated.join(""));
