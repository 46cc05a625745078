export { type Box, intersect } from "./box.js";
export { blend, contrast, luminance, parseColor, type Rgba, textContrast } from "./color.js";
export { type Examination, examine, isVisible } from "./examine.js";
export { findIllegible } from "./findIllegible.js";
export type { Finding } from "./finding.js";
export { elementsOnTop, findViewFault, isInView, type ViewFault } from "./findViewFault.js";
export { type Area, areaOf, operableBoxes, operableProbes, overlaps, topAt } from "./operable.js";
export { isMarkedOff, isNativeModal, isSwitchedOff, upFrom } from "./tree.js";
