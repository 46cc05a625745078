export { elementsOnTop, findViewFault, isInView, type ViewFault } from "./findViewFault.js";
