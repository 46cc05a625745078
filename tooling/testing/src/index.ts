export { axeViolations } from "./axeViolations.js";
export { componentsOf } from "./componentsOf.js";
export { type Anatomy, type AnatomyOptions, describeAnatomy } from "./describeAnatomy.js";
export { describeParts, type Part, type PartProps } from "./describeParts.js";
export { describeStates } from "./states/describeStates.js";
