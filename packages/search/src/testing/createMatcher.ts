import type { Analyzer } from "../engine/analyze.js";
import type { SearchIndexData, Synonyms } from "../engine/indexData.js";
import type { Matcher } from "../engine/matchWords.js";
import { openWords } from "../engine/openWords.js";
import { createFindSlips } from "../engine/slips.js";
import { createStem } from "../engine/stem.js";
import { createFindSynonyms } from "../engine/synonyms.js";

/** Opens the words of an index, with what matching a question with them needs. It finds no compounds. */
export function createMatcher(data: SearchIndexData, { analyze, isStopWord }: Analyzer, synonyms: Synonyms): Matcher {
  const stem = createStem(data.language);
  const table = openWords(data, stem);
  return {
    table,
    stem,
    isStopWord,
    findSlips: createFindSlips(table.words),
    findCompounds: undefined,
    findSynonyms: createFindSynonyms(synonyms, { analyze, stem, table }),
  };
}
