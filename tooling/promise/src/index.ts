export { type CheckOptions, checkPromise, describeFindings, type Finding, type Tried } from "./checkPromise.js";
export { contrast, parseColor, type Rgba } from "./color.js";
export type { Place } from "./scrolling.js";
