export * from "./salesforce.js";
export * from "./salesforcePrechat.js";
