export type { HighlightRange, SearchAnswer, SearchHit } from "./answer/searchAnswer.js";
export type { SearchIndex, SearchIndexData, SearchIndexOptions } from "./engine/index.js";
export { HelpSearch, type HelpSearchProps } from "./HelpSearch.js";
export * as Search from "./search/index.parts.js";
export type { SearchEmptyProps } from "./search/SearchEmpty.js";
export type { SearchFieldProps } from "./search/SearchField.js";
export type { SearchHitProps } from "./search/SearchHit.js";
export type { SearchResultsProps } from "./search/SearchResults.js";
export type { SearchRootProps } from "./search/SearchRoot.js";
export {
  initialSearch,
  isSettled,
  type SearchAction,
  type SearchState,
  type SearchView,
  searchReducer,
  shownHits,
  viewOf,
} from "./search/searchReducer.js";
export {
  type Search as SearchController,
  type SearchChange,
  type UseSearchOptions,
  useSearch,
} from "./search/useSearch.js";
export { localSource, resolveSource } from "./sources/localSource.js";
export type { SearchSource, SearchSourceDescription } from "./sources/searchSource.js";
