export * from "./intercom.js";
export * from "./intercomAttributes.js";
