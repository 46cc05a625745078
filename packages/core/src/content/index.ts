export * from "./help.js";
export * from "./parseHelp.js";
export * from "./walkthrough.js";
