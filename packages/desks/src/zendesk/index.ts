export * from "./zendesk.js";
