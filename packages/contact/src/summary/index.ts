export { HandoffLookup, type HandoffLookupProps } from "./HandoffLookup.js";
export { HandoffSummary, type HandoffSummaryProps } from "./HandoffSummary.js";
