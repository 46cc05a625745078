/** The `data-hr` token of each part, by which stylesheets and tests select it. Renaming one is a breaking change. */
export const parts = {
  root: "faq",
  empty: "faq-empty",
  tools: "faq-tools",
  count: "faq-count",
  toggleAll: "faq-toggle-all",
  item: "faq-item",
  question: "faq-question",
  heading: "faq-heading",
  chevron: "faq-chevron",
  answer: "faq-answer",
} as const;

/** The attributes that parts have while they are in a state. */
export const states = {
  /** An item, while it is open. */
  open: "data-open",
  /** The root, while its rail is risen. */
  risen: "data-risen",
} as const;
