/** The `data-hr` token of each part, by which stylesheets and tests select it. Renaming one is a breaking change. */
export const parts = {
  root: "search",
  announcer: "search-announcer",
  trigger: "search-trigger",
  triggerText: "search-trigger-text",
  triggerKeys: "search-trigger-keys",
  dialog: "search-dialog",
  field: "search-field",
  icon: "search-icon",
  input: "search-input",
  clear: "search-clear",
  submit: "search-submit",
  filter: "search-filter",
  filterLegend: "search-filter-legend",
  filterOption: "search-filter-option",
  suggestions: "search-suggestions",
  suggestionsHead: "search-suggestions-head",
  suggestionsTitle: "search-suggestions-title",
  suggestionsList: "search-suggestions-list",
  suggestion: "search-suggestion",
  clearRecent: "search-clear-recent",
  empty: "search-empty",
  emptyTitle: "search-empty-title",
  emptyBody: "search-empty-body",
  heading: "search-heading",
  pageNumber: "search-page-number",
  pages: "search-pages",
  pageLink: "search-page-link",
  pageGap: "search-page-gap",
  results: "search-results",
  status: "search-status",
  list: "search-list",
  group: "search-group",
  groupTitle: "search-group-title",
  hit: "search-hit",
  hitTitle: "search-hit-title",
  hitSummary: "search-hit-summary",
  hitExcerpt: "search-hit-excerpt",
  hitMatch: "search-hit-match",
  hitLabel: "search-hit-label",
  mark: "search-mark",
  note: "search-note",
  columns: "search-columns",
  preview: "search-preview",
  previewTitle: "search-preview-title",
  previewText: "search-preview-text",
  previewLink: "search-preview-link",
} as const;

/** The attributes that parts have while they are in a state. */
export const states = {
  /** The root and the empty part: what the search shows now. */
  view: "data-view",
  /** The empty part after a slow search, whose place it fills so that nothing moves. */
  slow: "data-slow",
  /** Buttons that need JavaScript, until they work. */
  waiting: "data-waiting",
  /** The results, while the next answer is pending. */
  searching: "data-searching",
  /** The results, while the hits answer an earlier question. */
  old: "data-old",
  /** The preview, while the text of the answer is on its way. */
  loading: "data-loading",
  /** The root, while the topic of the answer puts the rail above the hits. */
  personFirst: "data-person-first",
  /** The hit that Enter opens. */
  highlighted: "data-highlighted",
} as const;
