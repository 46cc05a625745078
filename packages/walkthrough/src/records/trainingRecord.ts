import { pathSegment } from "./pathSegment.js";

/** The format of the records that this version writes. */
export const recordFormat = 1;

/** A step that a learner has completed. */
export interface CompletedStep {
  /** The id of the step. */
  step: string;
  /** When it was first completed, in milliseconds since the epoch. */
  at: number;
}

/** One attempt at a question. */
export interface CheckResult {
  /** The id of the step that asks the question. */
  step: string;
  /** The ids of the chosen options, in the order of the answer where the order counts, or the text that was written. */
  response: readonly string[];
  isCorrect: boolean;
  /** In milliseconds since the epoch. */
  at: number;
}

/** One visit to a training, from its start until it is left. */
export interface TrainingVisit {
  /** A random id, made when the visit starts. */
  id: string;
  /** In milliseconds since the epoch. */
  startedAt: number;
  /** The time spent so far, in seconds. */
  seconds: number;
  /** When the training was left, in milliseconds since the epoch. Absent while it is open, or if the page was killed. */
  endedAt?: number;
}

/** The result of a whole training. */
export interface TrainingResult {
  isPassed: boolean;
  /** From 0 to 1. */
  score?: number;
  /** In milliseconds since the epoch. */
  at: number;
}

/** The certificate for a training. */
export interface TrainingAward {
  /** The id of the certificate. */
  id: string;
  /** In milliseconds since the epoch. */
  at: number;
}

/**
 * What one learner has done in one training. Plain JSON. Its lists are sorted and only grow, so that two records of the same training
 * can be merged by `mergeRecords` in any order, and nothing is lost or counted twice. Change it only by the functions of this entry.
 */
export interface TrainingRecord {
  format: typeof recordFormat;
  /** The id of the walkthrough or course. */
  training: string;
  /** An opaque id of the learner. Do not use a name or an e-mail address. */
  learner?: string;
  /** The highest version of the training that the learner has used. */
  version: number;
  steps: readonly CompletedStep[];
  checks: readonly CheckResult[];
  visits: readonly TrainingVisit[];
  /** When the learner asked a person for help, in milliseconds since the epoch. */
  help: readonly number[];
  results: readonly TrainingResult[];
  /** When the training was first completed, in milliseconds since the epoch. */
  completedAt?: number;
  /** The certificate, which is given once. */
  award?: TrainingAward;
}

/** Identifies a record. */
export type RecordIdentity = Pick<TrainingRecord, "training" | "learner">;

/** Creates a record in which nothing has happened. */
export function createRecord({ training, learner }: RecordIdentity, version = 1): TrainingRecord {
  return {
    format: recordFormat,
    training,
    ...(learner !== undefined && { learner }),
    version,
    steps: [],
    checks: [],
    visits: [],
    help: [],
    results: [],
  };
}

/** Returns the key under which a store holds a record. It can be used as a segment of a URL's path. */
export function recordKey({ training, learner }: RecordIdentity): string {
  const names = learner === undefined ? [training] : [training, learner];
  // `~` separates them, because `encodeURIComponent` leaves it as it is.
  return names.map((name) => pathSegment(name).replaceAll("~", "%7E")).join("~");
}
