import type { Synonyms } from "../engine/indexData.js";
import type { Language } from "../engine/language.js";
import { languageOf } from "../engine/locale.js";
import { allLanguages } from "../languages/allLanguages.js";

/** A part of an index's settings or mapping. */
type Settings = Readonly<Record<string, unknown>>;

/** What {@link openSearchIndex} needs. */
export interface OpenSearchIndexOptions {
  /** The language of the articles, as a BCP 47 tag. */
  locale: string;
  /** Words that mean the same. */
  synonyms?: Synonyms | undefined;
}

/**
 * The stemmers of OpenSearch's built-in module for analysis. Polish and Hebrew have none there: their words are compared by their first
 * letters.
 */
const stemmers: Readonly<Record<string, string>> = {
  ar: "arabic",
  bg: "bulgarian",
  ca: "catalan",
  cs: "czech",
  da: "danish",
  de: "light_german",
  el: "greek",
  en: "english",
  es: "light_spanish",
  fi: "light_finnish",
  fr: "light_french",
  hi: "hindi",
  hu: "light_hungarian",
  it: "light_italian",
  lt: "lithuanian",
  lv: "latvian",
  nl: "dutch",
  no: "light_norwegian",
  pt: "light_portuguese",
  ro: "romanian",
  ru: "russian",
  sv: "light_swedish",
  tr: "turkish",
};

/** Languages without spaces between words. Their characters are compared in pairs. */
const unspaced = new Set(["zh", "ja", "ko"]);

/**
 * Creates the settings and the mapping of an index for articles in one language. Each text has three forms: stems, whole words without accents
 * in `exact`, and for titles and headings neighbours joined to one word in `words.joined`. Stop words are only in `exact`, so that they
 * count little and never find an article alone.
 */
export function openSearchIndex({ locale, synonyms = [] }: OpenSearchIndexOptions): Settings {
  const language = languageOf(locale);
  const pack = allLanguages[language] ?? { stopWords: "" };
  return {
    settings: {
      // Nothing is searched or copied before all articles are there.
      number_of_replicas: 0,
      refresh_interval: "-1",
      analysis: analysisOf(language, pack, synonyms),
    },
    mappings: { dynamic: false, properties },
  };
}

const exact = { type: "text", analyzer: "handrail_word" };
const joined = { type: "text", analyzer: "handrail_joined", search_analyzer: "handrail_joined_search" };
const text = {
  type: "text",
  analyzer: "handrail_stem",
  search_analyzer: "handrail_stem_search",
  fields: { exact },
};
const title = { ...text, copy_to: "words" };

const properties: Settings = {
  filterTokens: { type: "keyword" },
  title,
  phrasings: title,
  keywords: title,
  headings: title,
  summary: title,
  body: text,
  // What a question must match: all texts but the body, once.
  words: { ...text, fields: { exact: { ...exact, search_analyzer: "handrail_word_search" }, joined } },
};

function analysisOf(language: string, pack: Language, synonyms: Synonyms): Settings {
  const { stopWords, comparedLetters = 6, characters = "", elided, irregular } = pack;
  const stemmer = stemmers[language];
  const fold = ["decimal_digit", "arabic_normalization", "asciifolding"];
  const start = [...(elided ? ["handrail_elision"] : []), "cjk_width", "handrail_lowercase", "handrail_apostrophe"];
  const known = [...start, ...(synonyms.length > 0 ? ["handrail_synonyms"] : [])];
  const stem = [
    "handrail_stop",
    ...(irregular ? ["handrail_irregular"] : []),
    ...(language === "de" ? ["german_normalization"] : []),
    unspaced.has(language) ? "cjk_bigram" : "handrail_stemmer",
    ...fold,
  ];
  const custom = (filter: readonly string[]) => ({
    type: "custom",
    tokenizer: "standard",
    ...(characters && { char_filter: ["handrail_characters"] }),
    filter,
  });
  const shingle = { type: "shingle", min_shingle_size: 2, max_shingle_size: 3, token_separator: "" };
  return {
    ...(characters && { char_filter: { handrail_characters: { type: "mapping", mappings: mappingsOf(characters) } } }),
    filter: {
      handrail_apostrophe: { type: "pattern_replace", pattern: "['’]", replacement: "" },
      handrail_lowercase: lowercaseOf(language),
      handrail_stop: { type: "stop", stopwords: stopWords.split(" ") },
      handrail_stemmer: stemmer
        ? { type: "stemmer", language: stemmer }
        : { type: "truncate", length: comparedLetters },
      handrail_joined: { ...shingle, output_unigrams: false },
      handrail_joined_search: { ...shingle, output_unigrams: false, output_unigrams_if_no_shingles: true },
      ...(elided && { handrail_elision: { type: "elision", articles: elided.split(" "), articles_case: true } }),
      ...(irregular && { handrail_irregular: { type: "synonym", synonyms: rulesOf(irregular), lenient: true } }),
      ...(synonyms.length > 0 && {
        handrail_synonyms: { type: "synonym_graph", synonyms: synonyms.map(synonymsOf), lenient: true },
      }),
    },
    analyzer: {
      handrail_word: custom([...start, ...fold]),
      handrail_word_search: custom([...known, "handrail_stop", ...fold]),
      handrail_stem: custom([...start, ...stem]),
      handrail_stem_search: custom([...known, ...stem]),
      handrail_joined: custom([...start, ...fold, "handrail_joined"]),
      handrail_joined_search: custom([...start, ...fold, "handrail_joined_search"]),
    },
  };
}

/** Turkish has two letters i, and Greek a second form of its s. */
function lowercaseOf(language: string): Settings {
  const special: Readonly<Record<string, string>> = { tr: "turkish", az: "turkish", el: "greek", ga: "irish" };
  return { type: "lowercase", ...(special[language] && { language: special[language] }) };
}

function mappingsOf(characters: string): string[] {
  const pairs = (characters.match(/../gsu) ?? []).map((pair) => Array.from(pair));
  return Array.from(new Map(pairs.map(([from = "", to = ""]) => [from, to])), (pair) => pair.join(" => "));
}

function rulesOf(irregular: string): string[] {
  return irregular.split(",").flatMap((words) => {
    const [base, ...forms] = words.split(" ");
    return forms.map((form) => `${form} => ${base}`);
  });
}

function synonymsOf(group: Synonyms[number]): string {
  // A rule with an arrow replaces the word, so the word is on both sides.
  return "from" in group ? `${listOf([group.from])} => ${listOf([group.from, ...group.to])}` : listOf(group);
}

/** Commas and arrows are the syntax of the rules. */
function listOf(words: readonly string[]): string {
  return words.map((word) => word.replace(/[,\\#]|=>/g, " ").trim()).join(", ");
}
