export * from "./handoff.js";
export * from "./journey.js";
