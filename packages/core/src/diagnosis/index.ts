export { describeFinding } from "./describeFinding.js";
export { diagnose, diagnoseLink } from "./diagnose.js";
export { isIntentionallyHidden } from "./expected.js";
