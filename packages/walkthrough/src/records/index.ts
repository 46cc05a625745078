export { type FetchRecordStoreOptions, fetchRecordStore } from "./fetchRecordStore.js";
export { type IndexedDbRecordStoreOptions, indexedDbRecordStore } from "./indexedDbRecordStore.js";
export { type LocalRecordStoreOptions, localRecordStore } from "./localRecordStore.js";
export { memoryRecordStore } from "./memoryRecordStore.js";
export { mergeRecords } from "./mergeRecords.js";
export {
  attemptsAt,
  passedAt,
  progressOf,
  secondsSpent,
  startedAt,
  type TrainingProgress,
  type TrainingSteps,
} from "./progressOf.js";
export { type RecordReading, readRecord } from "./readRecord.js";
export {
  recordAward,
  recordCheck,
  recordCompletion,
  recordHelp,
  recordResult,
  recordStep,
  recordVersion,
  recordVisit,
  type Timed,
} from "./recordEvents.js";
export type { RecordServerOptions } from "./recordServer.js";
export { type CsvColumn, type CsvOptions, csvColumns, recordsToCsv } from "./recordsToCsv.js";
export {
  type CheckResult,
  type CompletedStep,
  createRecord,
  type RecordIdentity,
  recordFormat,
  recordKey,
  type TrainingAward,
  type TrainingRecord,
  type TrainingResult,
  type TrainingVisit,
} from "./trainingRecord.js";
export type { RecordChange, TrainingStore } from "./trainingStore.js";
export { isVerificationCode, verificationCode } from "./verificationCode.js";
