import type { Analyzer } from "./analyze.js";
import { createFindCompounds } from "./compounds.js";
import type { SearchIndexData } from "./indexData.js";
import { type OpenIndex, openIndexWith } from "./openIndexWith.js";
import { createFindSynonyms } from "./synonyms.js";

/**
 * Prepares the data of any index for questions, with all optional parts.
 * @throws Error if the data is damaged
 */
export function openIndex(data: SearchIndexData, analyzer: Analyzer): OpenIndex {
  return openIndexWith({ createFindSynonyms, createFindCompounds }, data, analyzer);
}
