/** The `data-hr` token of each part, by which stylesheets and tests select it. Renaming one is a breaking change. */
export const parts = {
  root: "faq",
  empty: "faq-empty",
  tools: "faq-tools",
  count: "faq-count",
  toggleAll: "faq-toggle-all",
  filter: "faq-filter",
  found: "faq-found",
  group: "faq-group",
  groupHead: "faq-group-head",
  groupTitle: "faq-group-title",
  item: "faq-item",
  question: "faq-question",
  answer: "faq-answer",
  after: "faq-after",
  copyLink: "faq-copy-link",
} as const;

/** The attributes that parts have while they are in a state. */
export const states = {
  /** An item, while it is open. */
  open: "data-open",
  /** The root, while its prop raises the rail. */
  risen: "data-risen",
  /** The root and its groups, while the filter has words. */
  filtered: "data-filtered",
  /** The root, while a printed page shows all answers. */
  printAll: "data-print-all",
} as const;
