export * from "./zendesk.js";
export * from "./zendeskMessaging.js";
