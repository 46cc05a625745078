export { HandoffLookup, type HandoffLookupProps } from "./lookup/HandoffLookup.js";
export { HandoffSummary, type HandoffSummaryProps } from "./summary/HandoffSummary.js";
