import { HandrailError } from "@handrail/core";
import type {
  CheckResult,
  CompletedStep,
  TrainingAward,
  TrainingRecord,
  TrainingResult,
  TrainingVisit,
} from "./trainingRecord.js";

/**
 * Merges two records of one learner in one training, for example from two devices. Everything that either has is in the result, once; the
 * earliest certificate counts. The order of the arguments and repetitions do not matter.
 * @throws HandrailError if the records belong to different trainings or learners.
 */
export function mergeRecords(one: TrainingRecord, other: TrainingRecord): TrainingRecord {
  if (isSameRecord(one, other)) return unionRecords(one, other);
  throw new HandrailError(
    "@handrail/walkthrough: two records of different trainings or learners were merged. One learner would get what another did. Merge " +
      "records of the same `training` and `learner`.",
  );
}

/** Whether two records belong to one learner and training. A record without a learner belongs to any. */
export function isSameRecord(one: TrainingRecord, other: TrainingRecord): boolean {
  const isSameLearner = [one.learner, undefined].includes(other.learner) || one.learner === undefined;
  return one.training === other.training && isSameLearner;
}

/** The merge without its check. */
export function unionRecords(one: TrainingRecord, other: TrainingRecord): TrainingRecord {
  const learner = one.learner ?? other.learner;
  const completedAt = earliest(one.completedAt, other.completedAt);
  const award = earlierAward(one.award, other.award);
  return {
    format: one.format,
    training: one.training,
    ...(learner !== undefined && { learner }),
    version: Math.max(one.version, other.version),
    steps: union([...one.steps, ...other.steps], stepRules),
    checks: union([...one.checks, ...other.checks], checkRules),
    visits: union([...one.visits, ...other.visits], visitRules),
    help: [...new Set([...one.help, ...other.help])].sort((a, b) => a - b),
    results: union([...one.results, ...other.results], resultRules),
    ...(completedAt !== undefined && { completedAt }),
    ...(award && { award }),
  };
}

interface UnionRules<T> {
  /** Items with the same key are the same. */
  keyOf: (item: T) => string;
  timeOf: (item: T) => number;
  /** @default they are equal, and either counts */
  merge?: (one: T, other: T) => T;
}

/** Returns one item of each key, sorted by time, and by key where the time is the same. */
function union<T>(items: readonly T[], { keyOf, timeOf, merge = (one) => one }: UnionRules<T>): T[] {
  const byKey = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    const earlier = byKey.get(key);
    byKey.set(key, earlier === undefined ? item : merge(earlier, item));
  }
  const entries = [...byKey].sort(
    ([oneKey, one], [otherKey, other]) => timeOf(one) - timeOf(other) || (oneKey < otherKey ? -1 : 1),
  );
  return entries.map(([, item]) => item);
}

const stepRules: UnionRules<CompletedStep> = {
  keyOf: ({ step }) => step,
  timeOf: ({ at }) => at,
  merge: (one, other) => (other.at < one.at ? other : one),
};

const checkRules: UnionRules<CheckResult> = {
  keyOf: ({ step, response, isCorrect, at }) => JSON.stringify([step, response, isCorrect, at]),
  timeOf: ({ at }) => at,
};

const resultRules: UnionRules<TrainingResult> = {
  keyOf: ({ isPassed, score, at }) => JSON.stringify([isPassed, score, at]),
  timeOf: ({ at }) => at,
};

const visitRules: UnionRules<TrainingVisit> = {
  keyOf: ({ id }) => id,
  timeOf: ({ startedAt }) => startedAt,
  merge: mergeVisits,
};

function mergeVisits(one: TrainingVisit, other: TrainingVisit): TrainingVisit {
  const ends = [one.endedAt, other.endedAt].filter((end) => end !== undefined);
  return {
    id: one.id,
    startedAt: Math.min(one.startedAt, other.startedAt),
    seconds: Math.max(one.seconds, other.seconds),
    ...(ends.length > 0 && { endedAt: Math.max(...ends) }),
  };
}

function earlierAward(one: TrainingAward | undefined, other: TrainingAward | undefined): TrainingAward | undefined {
  if (!one || !other) return one ?? other;
  if (one.at !== other.at) return one.at < other.at ? one : other;
  return one.id <= other.id ? one : other;
}

function earliest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}
