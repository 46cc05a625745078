export { findViewFault, isInView, type ViewFault } from "./findViewFault.js";
