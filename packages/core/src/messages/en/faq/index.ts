import type { Messages } from "../../messages.js";

/** The English messages of the FAQ. */
export const faq: Messages["faq"] = {
  count: { one: "{count} question", other: "{count} questions" },
  expandAll: "Open all",
  collapseAll: "Close all",
  empty: "There are no questions here yet.",
};
