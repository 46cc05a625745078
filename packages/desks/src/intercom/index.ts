export * from "./intercom.js";
