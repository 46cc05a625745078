export { isRecord } from "./isRecord.js";
export { ownProperty } from "./ownProperty.js";
export { retryAfterMs } from "./retryAfterMs.js";
