export { type CheckOptions, checkPromise, describeFindings, type Finding, type Tried } from "./checkPromise.js";
export type { Place } from "./scrolling.js";
