import { addTo, type WordTable } from "./openWords.js";
import { hasDigit } from "./similarWords.js";

/**
 * Whether a word is a code, a long number or a number in parts, such as a model, a phone number, a version or a price: it is either right
 * or wrong.
 */
export function isExactCode(word: string): boolean {
  if (!hasDigit(word)) return false;
  return /\p{L}/u.test(word) ? word.length >= 5 : /\d{6}|\d\D/.test(word);
}

/** Finds the codes of an index that have the form of a code: "10.2.1" for "10.2.2". */
export type OtherCodes = (code: string) => readonly number[];

/** Creates the search for codes of the same form. Only a question with a code that is missing needs it. */
export function createOtherCodes({ words }: WordTable): OtherCodes {
  let byForm: Map<string, number[]> | undefined;
  return (code) => {
    if (!isExactCode(code)) return [];
    if (!byForm) {
      byForm = new Map();
      for (const [id, word] of words.entries()) {
        if (isExactCode(word)) addTo(byForm, formOf(word), id);
      }
    }
    return byForm.get(formOf(code)) ?? [];
  };
}

/** Returns the form of a code: which letters, digits and signs follow each other. */
function formOf(code: string): string {
  return code.replace(/\p{L}+/gu, "a").replace(/\p{N}+/gu, "9");
}
