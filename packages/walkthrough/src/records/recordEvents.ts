import { createId } from "@handrail/core/message";
import { uuidOf } from "./hash.js";
import { mergeRecords } from "./mergeRecords.js";
import { readRecord } from "./readRecord.js";
import {
  type CheckResult,
  createRecord,
  type TrainingAward,
  type TrainingRecord,
  type TrainingResult,
  type TrainingVisit,
} from "./trainingRecord.js";

/** What a learner does, whose time may be left out. `at` is in milliseconds since the epoch. @default now */
export type Timed<Event extends { at: number }> = Omit<Event, "at"> & { at?: number };

/** Records that a step is completed. The first time counts. */
export function recordStep(record: TrainingRecord, step: string, at = Date.now()): TrainingRecord {
  return add(record, { steps: [{ step, at }] });
}

/** Records an attempt at a question. The same attempt with the same `at` counts once. */
export function recordCheck(record: TrainingRecord, { at = Date.now(), ...check }: Timed<CheckResult>): TrainingRecord {
  return add(record, { checks: [{ ...check, at }] });
}

/** Records a visit: when it starts, from time to time while it lasts, and when it ends. The highest `seconds` counts. */
export function recordVisit(record: TrainingRecord, visit: TrainingVisit): TrainingRecord {
  return add(record, { visits: [visit] });
}

/** Records that the learner asked a person for help. */
export function recordHelp(record: TrainingRecord, at = Date.now()): TrainingRecord {
  return add(record, { help: [at] });
}

/** Records that the whole training was passed or failed. */
export function recordResult(
  record: TrainingRecord,
  { at = Date.now(), ...result }: Timed<TrainingResult>,
): TrainingRecord {
  return add(record, { results: [{ ...result, at }] });
}

/** Records that the training is completed. The first time counts. */
export function recordCompletion(record: TrainingRecord, completedAt = Date.now()): TrainingRecord {
  return add(record, { completedAt });
}

/** Records that the learner has used this version of the training. */
export function recordVersion(record: TrainingRecord, version: number): TrainingRecord {
  return add(record, { version });
}

/**
 * Gives the certificate, unless the record already has one. Two pages that give it to a learner at the same time give the same one, because its id
 * is made of the learner and the training. Without a learner the id is random, and in a merge the earlier certificate counts.
 */
export function recordAward(
  record: TrainingRecord,
  { id = awardId(record), at = Date.now() }: Partial<TrainingAward> = {},
): TrainingRecord {
  return record.award ? record : add(record, { award: { id, at } });
}

function awardId({ training, learner }: TrainingRecord): string {
  // Otherwise the certificates of all devices would have the same verification code.
  return learner === undefined ? createId() : uuidOf("award", training, learner);
}

// Read like a stored record, so that a malformed event cannot make the record malformed.
function add(record: TrainingRecord, event: Partial<TrainingRecord>): TrainingRecord {
  const reading = readRecord({ ...createRecord(record, record.version), ...event });
  return reading ? mergeRecords(record, reading.record) : record;
}
