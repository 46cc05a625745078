export * from "./salesforce.js";
