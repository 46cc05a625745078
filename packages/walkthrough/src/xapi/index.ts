export type { StatementTraining } from "./activities.js";
export type { Cmi5Launch } from "./cmi5.js";
export { createXapiSender, type XapiSender, type XapiSenderOptions } from "./createXapiSender.js";
export type { LrsOptions } from "./postStatements.js";
export type * from "./statement.js";
export type { OnXapiError } from "./statementBatches.js";
export { type StatementOptions, type TrainingChange, toStatements } from "./toStatements.js";
