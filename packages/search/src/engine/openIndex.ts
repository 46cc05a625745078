import type { Analyzer } from "./analyze.js";
import type { SearchIndexData } from "./indexData.js";
import { beginningOf, type Matcher, matchWords } from "./matchWords.js";
import { openPhrases } from "./openPhrases.js";
import { openWords } from "./openWords.js";
import { comparedArticles, type Found, type Page, rank } from "./rank.js";
import type { RankedIndex } from "./ranked.js";
import { createScoreArticles } from "./scoreArticles.js";
import { createFindSlips } from "./slips.js";
import { createStem } from "./stem.js";
import { weights } from "./weights.js";

/** What was found for a question. */
export interface Answer extends Found {
  /** The words of the index that match a word of the question, apart from stop words. */
  matched: ReadonlySet<string>;
}

/** Answers an analysed question. Returns `undefined` if nothing was found. */
export type Find = (question: string, page: Page) => Answer | undefined;

/**
 * Prepares the data of an index for questions.
 * @throws Error if the data is damaged
 */
export function openIndex(data: SearchIndexData, { analyze, isStopWord }: Analyzer): Find {
  const { language } = data;
  const stem = createStem(language);
  const table = openWords(data, stem);
  const phrases = openPhrases(data.phrases, table.size, table.byFrequency);
  const matcher: Matcher = {
    table,
    stem,
    isStopWord,
    findSlips: createFindSlips(table.words),
    joinsNouns: language.joinsNouns ?? false,
  };
  const squares = table.information.map(
    (information, id) => (information * (isStopWord(table.words[id] ?? "") ? weights.stopWord : 1)) ** 2,
  );
  const index: RankedIndex = { table, phrases, squares, scoreArticles: createScoreArticles(table, comparedArticles) };
  return (question, page) => {
    const tokens = analyze(question);
    const asked = matchWords(matcher, tokens);
    const found = rank(index, asked, beginningOf(matcher, tokens), page);
    if (!found) return undefined;
    const ids = asked.flatMap(({ isStopWord: isStop, exact, inflected, similar }) =>
      isStop ? [] : [exact ?? [], inflected, similar.flatMap((each) => each.ids)].flat(),
    );
    return {
      ...found,
      matched: new Set(ids.map((id) => table.words[id] ?? "")),
    };
  };
}
