import type { Messages } from "../../messages.js";

/** The English messages of the FAQ. */
export const faq: Messages["faq"] = {
  count: { one: "{count} question", other: "{count} questions" },
  expandAll: "Open all",
  collapseAll: "Close all",
  empty: "There are no questions here yet.",
  filter: "Filter the questions",
  found: { one: "{count} question found", other: "{count} questions found" },
  foundNone: "No question here has these words.",
  copyLink: "Copy link",
  linkCopied: "Link copied",
};
