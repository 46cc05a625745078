export * from "./textMessage.js";
