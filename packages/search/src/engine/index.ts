export type { HighlightRange, SearchAnswer, SearchHit } from "../answer/searchAnswer.js";
export { createSearchIndex, loadSearchIndex, type SearchIndex, type SearchIndexOptions } from "./createSearchIndex.js";
export type { IndexedArticle, SearchIndexData } from "./indexData.js";
