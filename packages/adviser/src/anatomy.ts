/** The `data-hr` token of each part, by which stylesheets and tests select it. Renaming one is a breaking change. */
export const parts = {
  summary: "summary",
  summaryHead: "summary-head",
  summaryTitle: "summary-title",
  summaryReference: "summary-reference",
  summaryFacts: "summary-facts",
  summaryFact: "summary-fact",
  summaryQuestion: "summary-question",
  summaryFailed: "summary-failed",
  summaryDetails: "summary-details",
  summaryDetailsToggle: "summary-details-toggle",
  summaryLists: "summary-lists",
  summaryListTitle: "summary-list-title",
  summaryList: "summary-list",
  summaryNote: "summary-note",
  summaryPage: "summary-page",
  summaryCopy: "summary-copy",
  summaryText: "summary-text",
  lookup: "lookup",
  lookupForm: "lookup-form",
  lookupLabel: "lookup-label",
  lookupHint: "lookup-hint",
  lookupRow: "lookup-row",
  lookupField: "lookup-field",
  lookupProblem: "lookup-problem",
} as const;

/** The attributes that parts have while they are in a state. */
export const states = {
  /** An item of a list in the details that did not help the customer. */
  failed: "data-failed",
} as const;
