import { isRecord } from "@handrail/core/validation";
import { unionRecords } from "./mergeRecords.js";
import { createRecord, recordFormat, type TrainingRecord } from "./trainingRecord.js";

/** A stored value that was read. */
export interface RecordReading {
  /** Everything in it that is a part of a record. */
  record: TrainingRecord;
  /** Whether a later version of this package wrote it. Do not overwrite it: this version would lose what it cannot read. */
  isNewer: boolean;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Reads a record from storage or a server. Malformed parts are left out, and it never throws.
 * @returns `undefined` if the value is not a record
 */
export function readRecord(value: unknown): RecordReading | undefined {
  try {
    if (!isRecord(value) || typeof value.training !== "string") return undefined;
    const { training, learner, format } = value;
    const base = createRecord(typeof learner === "string" ? { training, learner } : { training });
    const isNewer = typeof format === "number" && format > recordFormat;
    // The union sorts the lists and removes duplicates.
    return { record: unionRecords(base, { ...base, ...contentOf(value) }), isNewer };
  } catch {
    // Getters and proxies may throw.
    return undefined;
  }
}

function contentOf(value: Values): Omit<TrainingRecord, "format" | "training" | "learner"> {
  const { version, completedAt, award } = value;
  return {
    version: isPositive(version) ? version : 0,
    steps: listOf(value.steps, ({ step, at }) => (isText(step) && isTime(at) ? { step, at } : undefined)),
    checks: listOf(value.checks, readCheck),
    visits: listOf(value.visits, readVisit),
    help: (Array.isArray(value.help) ? value.help : []).filter(isTime),
    results: listOf(value.results, readResult),
    ...(isTime(completedAt) && { completedAt }),
    ...(isRecord(award) && isText(award.id) && isTime(award.at) && { award: { id: award.id, at: award.at } }),
  };
}

function readCheck({ step, response, isCorrect, at }: Values) {
  const isAnswer = Array.isArray(response) && response.every(isText);
  if (!isText(step) || !isAnswer || typeof isCorrect !== "boolean" || !isTime(at)) return undefined;
  return { step, response: [...response], isCorrect, at };
}

function readVisit({ id, startedAt, seconds, endedAt }: Values) {
  if (!isText(id) || !isTime(startedAt)) return undefined;
  return { id, startedAt, seconds: isPositive(seconds) ? seconds : 0, ...(isTime(endedAt) && { endedAt }) };
}

function readResult({ isPassed, score, at }: Values) {
  if (typeof isPassed !== "boolean" || !isTime(at)) return undefined;
  return { isPassed, ...(isPositive(score) && score <= 1 && { score }), at };
}

function listOf<T>(value: unknown, read: (item: Values) => T | undefined): T[] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((item) => (isRecord(item) ? (read(item) ?? []) : []));
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isPositive(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value < Number.POSITIVE_INFINITY;
}

/** The range of `Date` (ECMA-262, 21.4.1.1), outside which `toISOString` throws. */
const limitMs = 8.64e15;
/** The last time of an event, a day before that limit: what follows it needs a later time. */
const maxTimeMs = limitMs - 86_400_000;

/** Whether a value is a time in milliseconds since the epoch that `Date` can represent, and not the last that it can. */
export function isTime(value: unknown): value is number {
  return typeof value === "number" && value >= -limitMs && value <= maxTimeMs;
}
