export * from "./readWebhook.js";
export * from "./verifyWebhook.js";
export * from "./webhook.js";
