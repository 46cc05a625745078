import type { SummaryMessages } from "../parts/summary.js";

/** The English words of the adviser's summary. */
export const summary: SummaryMessages = {
  title: "What the customer already tried",
  copy: "Copy as text",
};
