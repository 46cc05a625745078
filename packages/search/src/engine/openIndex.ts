import type { MatchedField } from "../answer/searchAnswer.js";
import type { Analyzer } from "./analyze.js";
import { type AskedTerm, askedTerms } from "./askedTerms.js";
import { createOtherCodes } from "./codes.js";
import { createFindCompounds } from "./compounds.js";
import { findMatchedField } from "./findMatchedField.js";
import type { SearchIndexData } from "./indexData.js";
import { beginningOf, type Matcher, matchWords } from "./matchWords.js";
import { openPhrases } from "./openPhrases.js";
import { openWords } from "./openWords.js";
import { comparedArticles, type Found, type Page, rank } from "./rank.js";
import type { RankedIndex } from "./rankedIndex.js";
import { createScoreArticles } from "./scoreArticles.js";
import { createFindSlips } from "./slips.js";
import { createStem } from "./stem.js";
import { createFindSynonyms } from "./synonyms.js";
import { weights } from "./weights.js";

/** What was found for a question. */
export interface Answer extends Found {
  /** The words of the question, apart from stop words. */
  terms: readonly AskedTerm[];
  /** Finds the field of an article that contains the most of the question. */
  matchedIn: (article: number) => MatchedField | undefined;
}

/** An index that is ready for questions. */
export interface OpenIndex {
  /** Answers a question. Returns `undefined` if nothing was found. */
  find: (question: string, page: Page) => Answer | undefined;
  /** Returns the words of a question, apart from stop words. */
  termsOf: (question: string) => readonly AskedTerm[];
}

/**
 * Prepares the data of an index for questions.
 * @throws Error if the data is damaged
 */
export function openIndex(data: SearchIndexData, { analyze, isStopWord }: Analyzer): OpenIndex {
  const { language } = data;
  const stem = createStem(language);
  const table = openWords(data, stem);
  const phrases = openPhrases(data.phrases, table.size, table.byFrequency);
  const matcher: Matcher = {
    table,
    stem,
    isStopWord,
    findSlips: createFindSlips(table.words),
    findCompounds: language.nounEndings === undefined ? undefined : createFindCompounds(table, language.nounEndings),
    findSynonyms: createFindSynonyms(data.synonyms ?? [], { analyze, stem, table }),
  };
  const squares = table.information.map(
    (information, id) => (information * (isStopWord(table.words[id] ?? "") ? weights.stopWord : 1)) ** 2,
  );
  const scoreArticles = createScoreArticles(table, comparedArticles);
  const index: RankedIndex = { table, phrases, squares, scoreArticles, otherCodes: createOtherCodes(table) };
  return {
    termsOf: (question) => askedTerms(table, matchWords(matcher, analyze(question))),
    find(question, page) {
      const tokens = analyze(question);
      const asked = matchWords(matcher, tokens);
      const found = rank(index, asked, beginningOf(matcher, tokens), page);
      if (!found) return undefined;
      return {
        ...found,
        terms: askedTerms(table, asked),
        matchedIn: (article) => findMatchedField(index, asked, article),
      };
    },
  };
}
