export * from "./describe.js";
export * from "./fromOsm.js";
export { fromOpeningHoursSpecification } from "./fromSchemaOrg.js";
export { toOsmOpeningHours } from "./toOsm.js";
export { type OpeningHoursSpecification, type SchemaOrgHours, toOpeningHoursSpecification } from "./toSchemaOrg.js";
