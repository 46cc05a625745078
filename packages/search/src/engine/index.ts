export type { HighlightRange, MatchedField, SearchAnswer, SearchHit } from "../answer/searchAnswer.js";
export {
  type CreateSearchIndexOptions,
  createSearchIndex,
  loadSearchIndex,
  type SearchIndex,
  type SearchIndexOptions,
} from "./createSearchIndex.js";
export type { Passage } from "./findPassage.js";
export type { IndexedArticle, SearchableArticle, SearchIndexData, Synonyms } from "./indexData.js";
export type { Language } from "./language.js";
