export { blend, contrast, luminance, parseColor, type Rgba, textContrast } from "./color.js";
export { findIllegible } from "./findIllegible.js";
export type { Finding } from "./finding.js";
export { elementsOnTop, findViewFault, isInView, linksToPeople, type ViewFault } from "./findViewFault.js";
export { upFrom } from "./tree.js";
