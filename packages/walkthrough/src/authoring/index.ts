export { type AnchorProblem, checkAnchors } from "./checkAnchors.js";
export { type Authoring, type AuthoringOptions, mountAuthoring } from "./mountAuthoring.js";
export type { RecordingOptions } from "./recording.js";
export { stableSelector } from "./stableSelector.js";
