import type { Language } from "./language.js";

/** Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs and the stretching line. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
/** Characters without a shape, such as soft hyphens, direction marks and variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** Replacements for letters that customers interchange and that Unicode does not decompose. */
const replacements = /* @__PURE__ */ readReplacements("łl øo đd ðd þth ßss ıi æae œoe ςσ ةه ىي یي کك", /(\S)(\S+)/g);
/** The zeros of the scripts whose digits become 0 to 9: Arabic, Persian, Devanagari, Bengali, Thai. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/** Removes case, accents, apostrophes and invisible characters, and unifies letters that customers interchange. */
export type Fold = (text: string) => string;

/** The maximum number of words whose folded form is remembered. */
const maxRemembered = 5000;

/** Creates the folding of a language. */
export function createFold(locale: string, { characters = "", umlauts = false }: Language): Fold {
  const replacementOf = readReplacements(characters, /(.)(.)/g);
  const unify = (folded: string) => {
    const unified =
      replacementOf.size > 0 ? Array.from(folded, (each) => replacementOf.get(each) ?? each).join("") : folded;
    return umlauts ? withoutUmlauts(unified) : unified;
  };
  const folded = new Map<string, string>();
  return (text) => {
    // Plain letters and digits, and Chinese characters, are the majority of words.
    if (/^[a-z0-9\u3400-\u9fff]*$/.test(text)) return unify(text);
    const known = folded.get(text);
    if (known !== undefined) return known;
    // Texts repeat their words, and folding is the slowest part of the analysis.
    if (folded.size >= maxRemembered) folded.clear();
    const result = unify(foldLetters(text, locale));
    folded.set(text, result);
    return result;
  };
}

/** Reads letters and what replaces them. */
function readReplacements(text: string, pattern: RegExp): ReadonlyMap<string, string> {
  return new Map(Array.from(text.matchAll(pattern), ([, letter = "", replacement = ""]) => [letter, replacement]));
}

function foldLetters(text: string, locale: string): string {
  return text
    .toLocaleLowerCase(locale)
    .replace(invisible, "")
    .normalize("NFKD")
    .replace(accents, "")
    .normalize("NFC")
    .replace(/['’ʼ‘]/g, "")
    .replace(/[^\0-~]/g, (letter) => replacements.get(letter) ?? letter)
    .replace(/[\u0660-\u0e59]/g, toLatinDigit)
    .replace(/[\u30a1-\u30f6]/g, toHiragana);
}

/** Unifies "ue" with "ü", which is "u" by now. After a, e or q it is another sound: "neue", "quer". */
function withoutUmlauts(folded: string): string {
  return folded.replace(/([ao])e/g, "$1").replace(/(^|[^aeq])ue/g, "$1u");
}

function toLatinDigit(character: string): string {
  const code = character.charCodeAt(0);
  const zero = zeros.find((each) => code >= each && code < each + 10);
  return zero === undefined ? character : String(code - zero);
}

function toHiragana(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0x60);
}
