export { axeViolations } from "./axeViolations.js";
export { componentsOf } from "./componentsOf.js";
export { describeParts, type Part, type PartProps } from "./describeParts.js";
