export type { StatementTraining } from "./activities.js";
export type { Cmi5Launch } from "./cmi5.js";
export type * from "./statement.js";
export { type StatementOptions, type TrainingChange, toStatements } from "./toStatements.js";
