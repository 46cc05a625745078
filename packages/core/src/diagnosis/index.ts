export { blend, contrast, luminance, parseColor, type Rgba, textContrast } from "./color.js";
export { describeFinding } from "./describeFinding.js";
export { diagnose, diagnoseLink } from "./diagnose.js";
export { isIntentionallyHidden } from "./expected.js";
export type { Finding } from "./finding.js";
export { upFrom } from "./tree.js";
