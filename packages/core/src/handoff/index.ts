export * from "./createHandoff.js";
export type * from "./handoff.js";
export * from "./handoffToText.js";
export * from "./minutesTried.js";
export * from "./parseHandoff.js";
export * from "./prepareHandoff.js";
export * from "./redact/redact.js";
export * from "./redact/redactAddress.js";
export * from "./reference.js";
