export * from "./freshdesk.js";
