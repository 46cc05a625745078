import type { TrainingRecord, TrainingVisit } from "../records/trainingRecord.js";

/** Returns the visit in which something happened: of those that were open, the one that started last. */
export function visitAt({ visits }: TrainingRecord, at: number): TrainingVisit | undefined {
  return visits.findLast((visit) => visit.startedAt <= at && at <= (endOf(visit) ?? at));
}

/** When a visit ended, in milliseconds since the epoch. A clock that was set back does not end it before it started. */
export function endOf({ startedAt, endedAt }: TrainingVisit): number | undefined {
  return endedAt === undefined ? undefined : Math.max(startedAt, endedAt);
}

/** The time spent up to a moment, in seconds. */
export function secondsUntil(record: TrainingRecord, at: number): number {
  const current = visitAt(record, at);
  return record.visits
    .filter(({ startedAt }) => startedAt <= at)
    .reduce((sum, visit) => {
      const sinceStart = (at - visit.startedAt) / 1000;
      // `seconds` of an open visit grows, and the statement of an event must not depend on when it is made.
      return sum + (visit === current ? sinceStart : Math.min(visit.seconds, sinceStart));
    }, 0);
}

/** Writes a duration as ISO 8601, with hundredths of a second (xAPI 1.0.3, Data, 4.6). */
export function isoDuration(seconds: number): string {
  return `PT${Number(seconds.toFixed(2))}S`;
}
