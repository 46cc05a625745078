import { scanWords } from "./scanWords.js";
import { stopWords } from "./stopWords.js";

/** One word of a text, as the index knows it. */
export interface Token {
  /** What is compared: lower case, without accents, shortened to its beginning. */
  term: string;
  /** Where it starts in the text. */
  start: number;
  /** Where it ends in the text, exclusive. */
  end: number;
  /** How much it counts in a question: 1, or 0.2 for a word that says little. */
  weight: number;
}

/** Cuts a text into {@link Token}s. */
export type Analyze = (text: string) => Token[];

/** Scripts that write words without spaces between them, and Korean, which writes endings onto them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs and the stretching line. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g;
/** Letters that look alike to customers and that Unicode does not take apart. */
const alike: Readonly<Record<string, string>> = {
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

/** The same word without what customers leave out: case, accents, apostrophes. */
export function fold(text: string, locale: string): string {
  return text
    .toLocaleLowerCase(locale)
    .normalize("NFKD")
    .replace(accents, "")
    .normalize("NFC")
    .replace(/['’]/g, "")
    .replace(/[łøđßıæœةى]/g, (letter) => alike[letter] ?? letter);
}

/** How many words that say little count beside the others. Measured: 0.1 to 0.35 make no difference, 1 costs 3 points. */
const stopWeight = 0.2;

/** How many characters of a word are read. The longest words of any language are shorter; a pasted key may not be. */
const longestWord = 100;
/** How many characters a term has at most, where it is not cut to its beginning anyway. */
const longestTerm = 32;
/** How many characters without a space the segmenter gets at once. What it does with more is not ours to bound. */
const longestRun = 1000;

/**
 * Makes the analysis for one language. No dictionary of endings: the first letters of a word nearly equal a stemmer in
 * the languages measured, and do better in Bulgarian. Where words are written without spaces, `Intl.Segmenter` finds
 * them, and pairs of characters catch what it cut differently in the question. Its work grows no faster than the text.
 */
export function createAnalyzer(locale: string): Analyze {
  const stem = createStem(locale);
  const quiet = new Set(fold(stopWords(locale), locale).split(" "));
  const segmenter =
    typeof Intl.Segmenter === "function" ? new Intl.Segmenter(locale, { granularity: "word" }) : undefined;

  const token = (text: string, start: number, shorten: (folded: string) => string): Token => {
    const folded = fold(text.slice(0, longestWord), locale);
    return { term: shorten(folded), start, end: start + text.length, weight: quiet.has(folded) ? stopWeight : 1 };
  };

  return (text) => {
    const tokens: Token[] = [];
    const add = (part: string, start: number, shorten: (folded: string) => string) => {
      const made = token(part, start, shorten);
      if (made.term !== "") tokens.push(made);
    };
    const { words, compounds } = scanWords(text);
    for (const { start, end } of words) {
      const word = text.slice(start, end);
      if (!unspaced.test(word)) add(word, start, stem);
      else for (const part of cut(word, segmenter)) add(part.text, start + part.index, asIs);
    }
    // Customers write "wifi" and "email" where articles write "Wi-Fi" and "e-mail".
    for (const { start, end } of compounds) {
      add(text.slice(start, end), start, (folded) => stem(folded.replace(/[-\u2010\u2011]/g, "")));
    }
    return tokens;
  };
}

/** The words that the segmenter finds in a run without spaces, and its pairs of characters. */
function* cut(run: string, segmenter: Intl.Segmenter | undefined): Generator<{ text: string; index: number }> {
  const characters = [...run];
  let start = 0;
  for (let from = 0; from < characters.length; from += longestRun) {
    const piece = characters.slice(from, from + longestRun).join("");
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
  return folded.slice(0, longestTerm);
}

/** Endings of English words that are left out, where enough of the word remains. The first that fits is taken. */
const englishEndings = ["ing", "ed", "es", "ly", "s", "e"];

function createStem(locale: string): (folded: string) => string {
  const language = locale.split("-")[0] ?? "";
  // Slavic words carry long endings: five letters beat six there, and six beat five elsewhere.
  const length = /^(bg|pl|ru|uk|cs|sk|sr|hr|sl|mk|be)$/.test(language) ? 5 : 6;
  if (language !== "en") return (folded) => folded.slice(0, length);
  return (folded) => (folded.length > 3 ? withoutEnding(folded) : folded).slice(0, length);
}

// Not by regular expressions: lookbehinds, which these would need, keep Safari before 16.4 from reading the whole file.
function withoutEnding(folded: string): string {
  const soft = ["ies", "y"].find((ending) => folded.endsWith(ending) && folded.length >= ending.length + 2);
  const changed = soft ? `${folded.slice(0, -soft.length)}i` : folded;
  const ending = englishEndings.find((each) => changed.endsWith(each) && changed.length >= each.length + 3) ?? "";
  return changed.slice(0, changed.length - ending.length);
}
