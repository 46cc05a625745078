import type { Analyzer } from "./analyze.js";
import { type AskedTerm, askedTerms } from "./askedTerms.js";
import { createOtherCodes } from "./codes.js";
import type { createFindCompounds } from "./compounds.js";
import type { SearchIndexData } from "./indexData.js";
import { type AskedWord, beginningsOf, type Matcher, matchWords } from "./matchWords.js";
import { openPhrases } from "./openPhrases.js";
import { openWords } from "./openWords.js";
import { comparedArticles, type Found, type Page, rank } from "./rank.js";
import type { RankedIndex } from "./rankedIndex.js";
import { createScoreArticles } from "./scoreArticles.js";
import { createFindSlips } from "./slips.js";
import type { splitUnspaced } from "./splitUnspaced.js";
import { createStem } from "./stem.js";
import type { createFindSynonyms } from "./synonyms.js";
import * as weights from "./weights.js";

/** Code that only some indexes need. */
export interface OptionalParts {
  /** For an index with synonyms. */
  createFindSynonyms?: typeof createFindSynonyms | undefined;
  /** For a language that joins nouns to one word. */
  createFindCompounds?: typeof createFindCompounds | undefined;
  /** For articles with a script that has no spaces between words. */
  splitUnspaced?: typeof splitUnspaced | undefined;
}

/** What was found for a question. */
export interface Answer extends Found {
  /** The words of the question. */
  asked: readonly AskedWord[];
  /** The same without stop words. */
  terms: readonly AskedTerm[];
}

/** An index that is ready for questions. */
export interface OpenIndex extends RankedIndex {
  /** Answers a question. Returns `undefined` if nothing was found. */
  find: (question: string, page: Page) => Answer | undefined;
  /** Returns the words of a question, apart from stop words. */
  termsOf: (question: string) => readonly AskedTerm[];
}

/**
 * Prepares the data of an index for questions.
 * @throws Error if the data is damaged
 */
export function openIndexWith(
  { createFindSynonyms, createFindCompounds }: OptionalParts,
  data: SearchIndexData,
  { analyze, isStopWord }: Analyzer,
): OpenIndex {
  const { language, synonyms } = data;
  const stem = createStem(language);
  const table = openWords(data, stem);
  const matcher: Matcher = {
    table,
    stem,
    isStopWord,
    findSlips: createFindSlips(table.words),
    findCompounds: language.nounEndings === undefined ? undefined : createFindCompounds?.(table, language.nounEndings),
    findSynonyms: synonyms === undefined ? undefined : createFindSynonyms?.(synonyms, { analyze, stem, table }),
  };
  const index: RankedIndex = {
    table,
    phrases: openPhrases(data.phrases, table.size, table.byFrequency),
    squares: table.information.map(
      (information, id) => (information * (isStopWord(table.words[id] ?? "") ? weights.stopWord : 1)) ** 2,
    ),
    scoreArticles: createScoreArticles(table, comparedArticles),
    otherCodes: createOtherCodes(table),
  };
  return {
    ...index,
    termsOf: (question) => askedTerms(table, matchWords(matcher, analyze(question))),
    find(question, page) {
      const tokens = analyze(question);
      const asked = matchWords(matcher, tokens);
      const found = rank(index, asked, beginningsOf(matcher, tokens), page);
      return found && { ...found, asked, terms: askedTerms(table, asked) };
    },
  };
}
