export {
  createSearchIndex,
  loadSearchIndex,
  type SearchAnswer,
  type SearchHit,
  type SearchIndex,
  type SearchIndexOptions,
} from "./createSearchIndex.js";
export type { IndexedArticle, SearchIndexData } from "./indexData.js";
