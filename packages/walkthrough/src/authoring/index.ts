export { type AnchorProblem, checkAnchors } from "./checkAnchors.js";
export { stableSelector } from "./stableSelector.js";
