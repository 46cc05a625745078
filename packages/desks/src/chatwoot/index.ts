export * from "./chatwoot.js";
export * from "./chatwootAttributes.js";
