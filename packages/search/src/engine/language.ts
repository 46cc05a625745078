/**
 * A language pack: what the analysis needs to know about a language. It is plain data, because an index contains the pack that it was
 * built with.
 */
export interface Language {
  /**
   * Stop words, separated by spaces. They get a low weight and are never dropped, because in a question of three words even "how" carries
   * information. The lists are short on purpose: long lists make results for short questions worse.
   */
  stopWords: string;
  /** The number of letters by which forms of a word are compared. @default 6 */
  comparedLetters?: number;
  /** Irregular words, separated by commas: the base, then its forms, separated by spaces. */
  irregular?: string;
  /** Steps that each remove one prefix, if three letters remain: the prefixes of a step are separated by spaces. */
  prefixes?: readonly string[];
  /** Steps that each remove one ending, if three letters remain: "ing ed ies>i", with what replaces it after ">". */
  endings?: readonly string[];
  /** Words that lose their vowel before another word and are joined to it with an apostrophe, separated by spaces. */
  elided?: string;
  /** Pairs of a character and its replacement, one after the other. */
  characters?: string;
  /** Whether "ae", "oe" and "ue" are other spellings of "ä", "ö" and "ü". */
  umlauts?: boolean;
  /**
   * For a language that joins nouns to one word, of which customers write only a part: the endings of nouns, and the letters between joined
   * ones, separated by spaces.
   */
  nounEndings?: string;
}

/** The analysis of a language without a pack. */
export const anyLanguage: Language = { stopWords: "" };
