import type { TrainingRecord } from "./trainingRecord.js";

/** The part of a walkthrough that its progress depends on. */
export interface TrainingSteps {
  version: number;
  steps: readonly { id: string }[];
}

/** How far a learner has come. */
export interface TrainingProgress {
  /** The ids of the completed steps that still exist, in the order of the training. */
  done: readonly string[];
  /** The number of steps. */
  total: number;
  /** From 0 to 1. A training without steps has 0. */
  ratio: number;
  /** The id of the first step that is not completed, at which to continue. Absent if all are completed. */
  resumeAt?: string;
  /** Whether the training has a later version than the learner has used. */
  isOutdated: boolean;
}

/** Computes the progress of a record in a training as it is now. Steps that no longer exist do not count. */
export function progressOf(record: TrainingRecord, { version, steps }: TrainingSteps): TrainingProgress {
  const completed = new Set(record.steps.map(({ step }) => step));
  const ids = [...new Set(steps.map(({ id }) => id))];
  const done = ids.filter((id) => completed.has(id));
  const resumeAt = ids.find((id) => !completed.has(id));
  return {
    done,
    total: ids.length,
    ratio: ids.length === 0 ? 0 : done.length / ids.length,
    ...(resumeAt !== undefined && { resumeAt }),
    isOutdated: version > record.version,
  };
}

/** The number of attempts at the question of a step. */
export function attemptsAt(record: TrainingRecord, step: string): number {
  return record.checks.filter((check) => check.step === step).length;
}

/** The time spent in all visits, in seconds. */
export function secondsSpent({ visits }: TrainingRecord): number {
  return visits.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** When the training was first opened, in milliseconds since the epoch. */
export function startedAt({ visits }: TrainingRecord): number | undefined {
  return visits.length === 0 ? undefined : visits.reduce((first, visit) => Math.min(first, visit.startedAt), Infinity);
}

/** When the training was first passed, in milliseconds since the epoch. */
export function passedAt({ results }: TrainingRecord): number | undefined {
  return results.find(({ isPassed }) => isPassed)?.at;
}
