export { isRecord } from "./isRecord.js";
export { ownProperty } from "./ownProperty.js";
