import { passedAt } from "../records/progressOf.js";
import type { TrainingRecord } from "../records/trainingRecord.js";
import { responseText, type StatementTraining } from "./activities.js";
import type { XapiResult } from "./statement.js";
import { endOf, isoDuration, secondsUntil, visitAt } from "./visits.js";

/** The verbs in the order in which statements of the same time are sent. cmi5 requires that of the start, the results and the end. */
export const verbOrder = [
  "abandoned",
  "initialized",
  "progressed",
  "answered",
  "completed",
  "failed",
  "passed",
  "suspended",
  "terminated",
] as const;

/** What a statement says that the learner did. */
export type VerbName = (typeof verbOrder)[number];

/** Something in a record that becomes a statement. */
export interface Moment {
  verb: VerbName;
  /** Tells it from all others of the same record. */
  key: readonly (string | number | boolean)[];
  /** In milliseconds since the epoch. */
  at: number;
  /** The visit that it belongs to, for a start or an end. @default the one that was open at the time */
  visit?: string;
  /** The step that it is about. */
  step?: string;
  result?: XapiResult;
}

/** Lists what happened in a record, in no order. A pass and a completion are in it once. */
export function momentsOf(record: TrainingRecord, training: StatementTraining | undefined): readonly Moment[] {
  return [
    ...visitMoments(record),
    ...stepMoments(record, training),
    ...answerMoments(record, training),
    ...resultMoments(record),
    ...completionMoments(record),
  ];
}

/** How long nothing may have been recorded of a visit before the next one, in milliseconds. It may be open in another tab. */
const lostAfterMs = 86_400_000;

function visitMoments(record: TrainingRecord): Moment[] {
  const finishedAt = Math.min(record.completedAt ?? Infinity, passedAt(record) ?? Infinity);
  return record.visits.flatMap((visit): Moment[] => {
    const { id, startedAt, seconds } = visit;
    const start: Moment = { verb: "initialized", key: ["start", id], at: startedAt, visit: id };
    const end = endOf(visit);
    const ending = (verb: VerbName, at: number, duration: number): Moment[] => [
      start,
      { verb, key: ["end", id], at, visit: id, result: { duration: isoDuration(duration) } },
    ];
    if (end !== undefined) return ending(finishedAt <= end ? "terminated" : "suspended", end, (end - startedAt) / 1000);
    const lostAt = startedAt + seconds * 1000 + lostAfterMs;
    const next = record.visits.find((other) => other.startedAt >= lostAt);
    return next && next.startedAt < finishedAt ? ending("abandoned", next.startedAt, seconds) : [start];
  });
}

function stepMoments({ steps, completedAt = Infinity }: TrainingRecord, training?: StatementTraining): Moment[] {
  const remaining = new Set(training?.steps.map(({ id }) => id));
  const total = remaining.size;
  return steps.map(({ step, at }) => {
    remaining.delete(step);
    const progress = Math.floor(((total - remaining.size) / total) * 100);
    // A completed training has no progress (cmi5, 9.5.5.1).
    const hasProgress = total > 0 && at <= completedAt;
    return {
      verb: "progressed",
      key: ["step", step],
      at,
      step,
      ...(hasProgress && {
        result: { extensions: { "https://w3id.org/xapi/cmi5/result/extensions/progress": progress } },
      }),
    };
  });
}

function answerMoments({ checks }: TrainingRecord, training?: StatementTraining): Moment[] {
  return checks.map(({ step, response, isCorrect, at }) => ({
    verb: "answered",
    key: ["answer", step, isCorrect, at, ...response],
    at,
    step,
    result: { success: isCorrect, response: responseText(response, step, training) },
  }));
}

// A pass is final: nothing is failed after it (cmi5, 9.3).
function resultMoments(record: TrainingRecord): Moment[] {
  const firstPass = record.results.findIndex(({ isPassed }) => isPassed);
  const counted = firstPass < 0 ? record.results : record.results.slice(0, firstPass + 1);
  return counted.map(({ isPassed, score, at }) => ({
    verb: isPassed ? "passed" : "failed",
    key: isPassed ? ["passed"] : ["failed", at, score ?? "none"],
    at,
    result: {
      success: isPassed,
      duration: isoDuration(secondsUntil(record, at)),
      ...(score !== undefined && { score: { scaled: score } }),
    },
  }));
}

function completionMoments(record: TrainingRecord): Moment[] {
  const { completedAt } = record;
  if (completedAt === undefined) return [];
  const result = { completion: true, duration: isoDuration(secondsUntil(record, completedAt)) };
  return [{ verb: "completed", key: ["completed"], at: completedAt, result }];
}

/** The id of the visit that a moment belongs to. */
export function visitOf({ visit, at }: Moment, record: TrainingRecord): string | undefined {
  return visit ?? visitAt(record, at)?.id;
}
