export * from "./createHandoff.js";
export type * from "./handoff.js";
