export * from "./chatwoot.js";
