export type { HighlightRange, MatchedField, SearchAnswer, SearchFilters, SearchHit } from "./answer/searchAnswer.js";
export type { SearchIndex, SearchIndexData, SearchIndexOptions } from "./engine/index.js";
export { HelpSearch, type HelpSearchProps } from "./HelpSearch.js";
export { HelpSearchDialog } from "./HelpSearchDialog.js";
export type { HelpSearchDialogProps } from "./helpSearchDialogProps.js";
export { SearchPage, type SearchPageProps } from "./SearchPage.js";
export * as Search from "./search/index.parts.js";
export type { SearchEmptyProps } from "./search/SearchEmpty.js";
export type { SearchFieldProps } from "./search/SearchField.js";
export type { SearchFilterProps } from "./search/SearchFilter.js";
export type { SearchGroupProps } from "./search/SearchGroup.js";
export type { SearchHeadingProps } from "./search/SearchHeading.js";
export type { SearchHitProps } from "./search/SearchHit.js";
export type { SearchPagesProps } from "./search/SearchPages.js";
export type { SearchPreviewProps } from "./search/SearchPreview.js";
export type { SearchResultsProps } from "./search/SearchResults.js";
export type { SearchSuggestionsProps } from "./search/SearchSuggestions.js";
export { searchReducer } from "./search/searchReducer.js";
export type { SearchRootProps } from "./search/searchRootProps.js";
export { type HighlightTarget, initialSearch, type SearchAction, type SearchState } from "./search/searchState.js";
export { hasOldHits, isRaised, isSettled, type SearchView, shownHits, viewOf } from "./search/searchView.js";
export type { LoadArticle } from "./search/usePreview.js";
export {
  type QueryInAddress,
  type QueryInAddressOptions,
  useQueryInAddress,
} from "./search/useQueryInAddress.js";
export type { SearchRequestOptions } from "./search/useRequest.js";
export {
  type Search as SearchController,
  type SearchChange,
  type UseSearchOptions,
  useSearch,
} from "./search/useSearch.js";
export type { SearchDialogOptions } from "./search/useSearchDialog.js";
export type { SearchInputProps } from "./search/useSearchInput.js";
export type { SearchRootOptions } from "./search/useSearchRootState.js";
export {
  type FederatedMember,
  type FederatedSource,
  type FederateOptions,
  federate,
} from "./sources/federate.js";
export { type LocalSource, type LocalSourceOptions, localSource, resolveSource } from "./sources/localSource.js";
export type { SearchRequest, SearchSource, SearchSourceDescription } from "./sources/searchSource.js";
export { type FallbackOptions, type FallbackSource, withFallback } from "./sources/withFallback.js";
export { type WorkerSource, type WorkerSourceOptions, workerSource } from "./sources/workerSource.js";
