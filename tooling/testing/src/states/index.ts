export { defineStates, type StatePage } from "./defineStates.js";
export { instants } from "./instants.js";
