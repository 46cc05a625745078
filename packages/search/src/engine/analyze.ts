import { scanWords } from "./scanWords.js";
import { stopWords } from "./stopWords.js";

/** One word of a text in the form that the index compares. */
export interface Token {
  /** The compared form: lower case, without accents, cut to its first letters. */
  term: string;
  /** The start in the text, in UTF-16 code units. */
  start: number;
  /** The end in the text, exclusive. */
  end: number;
  /** The weight in a question: 1, or 0.2 for a stop word. */
  weight: number;
}

/** Splits a text into {@link Token}s. */
export type Analyze = (text: string) => Token[];

/** Scripts without spaces between words, and Korean, which joins endings to words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs and the stretching line. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g;
/** Replacements for letters that customers interchange and that Unicode does not decompose. */
const replacements: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  ı: "i",
  æ: "ae",
  œ: "oe",
  ة: "ه",
  ى: "ي",
};

/** Removes case, accents and apostrophes, which customers often omit. */
export function fold(text: string, locale: string): string {
  return text
    .toLocaleLowerCase(locale)
    .normalize("NFKD")
    .replace(accents, "")
    .normalize("NFC")
    .replace(/['’]/g, "")
    .replace(/[łøđßıæœةى]/g, (letter) => replacements[letter] ?? letter);
}

/** The weight of a stop word. Measured: 0.1 to 0.35 give the same results, 1 costs 3 points. */
const stopWordWeight = 0.2;

/** The maximum number of characters read from a word. Real words are shorter; a pasted key may be longer. */
const maxWordLength = 100;
/** The maximum length of a term in scripts whose words are not cut to their first letters. */
const maxTermLength = 32;
/** The maximum number of characters in one call of the segmenter, whose running time for longer text is not specified. */
const maxSegmentedLength = 1000;

/**
 * Creates the text analysis for one language. It needs no dictionary: comparing first letters is nearly as good as a stemmer in the
 * languages measured, and better in Bulgarian. `Intl.Segmenter` finds words that are written without spaces; pairs of characters match
 * where it splits article and question differently. The work grows linearly with the text.
 */
export function createAnalyzer(locale: string): Analyze {
  const stem = createStem(locale);
  const stopWordSet = new Set(fold(stopWords(locale), locale).split(" "));
  const segmenter =
    typeof Intl.Segmenter === "function" ? new Intl.Segmenter(locale, { granularity: "word" }) : undefined;

  const token = (text: string, start: number, shorten: (folded: string) => string): Token => {
    const folded = fold(text.slice(0, maxWordLength), locale);
    return {
      term: shorten(folded),
      start,
      end: start + text.length,
      weight: stopWordSet.has(folded) ? stopWordWeight : 1,
    };
  };

  return (text) => {
    const tokens: Token[] = [];
    const add = (part: string, start: number, shorten: (folded: string) => string) => {
      const added = token(part, start, shorten);
      if (added.term !== "") tokens.push(added);
    };
    const { words, compounds } = scanWords(text);
    for (const { start, end } of words) {
      const word = text.slice(start, end);
      if (!unspaced.test(word)) add(word, start, stem);
      else for (const part of segments(word, segmenter)) add(part.text, start + part.index, asIs);
    }
    // Customers write "wifi" and "email" where articles write "Wi-Fi" and "e-mail".
    for (const { start, end } of compounds) {
      add(text.slice(start, end), start, (folded) => stem(folded.replace(/[-\u2010\u2011]/g, "")));
    }
    return tokens;
  };
}

/** Yields the words that the segmenter finds in a text without spaces, then its pairs of characters. */
function* segments(run: string, segmenter: Intl.Segmenter | undefined): Generator<{ text: string; index: number }> {
  const characters = [...run];
  let start = 0;
  for (let from = 0; from < characters.length; from += maxSegmentedLength) {
    const piece = characters.slice(from, from + maxSegmentedLength).join("");
    for (const { segment, index } of segmenter?.segment(piece) ?? []) yield { text: segment, index: start + index };
    start += piece.length;
  }
  let at = 0;
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1];
    if (next !== undefined) yield { text: character + next, index: at };
    else if (index === 0 && !segmenter) yield { text: character, index: at };
    at += character.length;
  }
}

function asIs(folded: string): string {
  return folded.slice(0, maxTermLength);
}

/** English endings that are removed if three or more letters remain. Only the first that matches is removed. */
const englishEndings = ["ing", "ed", "es", "ly", "s", "e"];

function createStem(locale: string): (folded: string) => string {
  const language = locale.split("-")[0] ?? "";
  // Slavic words have long endings. Measured: five letters are best there, six elsewhere.
  const length = /^(bg|pl|ru|uk|cs|sk|sr|hr|sl|mk|be)$/.test(language) ? 5 : 6;
  if (language !== "en") return (folded) => folded.slice(0, length);
  return (folded) => (folded.length > 3 ? withoutEnding(folded) : folded).slice(0, length);
}

// No regular expressions: they would need lookbehind, which is a syntax error in Safari before 16.4.
function withoutEnding(folded: string): string {
  const soft = ["ies", "y"].find((ending) => folded.endsWith(ending) && folded.length >= ending.length + 2);
  const changed = soft ? `${folded.slice(0, -soft.length)}i` : folded;
  const ending = englishEndings.find((each) => changed.endsWith(each) && changed.length >= each.length + 3) ?? "";
  return changed.slice(0, changed.length - ending.length);
}
