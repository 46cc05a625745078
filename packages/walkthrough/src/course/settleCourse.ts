import type { TrainingCourse } from "@handrail/core/content";
import { recordAward, recordCompletion, recordResult } from "../records/recordEvents.js";
import type { TrainingRecord } from "../records/trainingRecord.js";
import { countedAnswers, lastFailedAt } from "./countedAnswers.js";
import { courseProgress } from "./courseProgress.js";

/**
 * Records the outcome of a course once it is complete: that it was passed, with the certificate, or failed. A record that has the certificate is
 * returned as it is, so that it is given once.
 * @param at The time, in milliseconds since the epoch.
 */
export function settleCourse(record: TrainingRecord, course: TrainingCourse, at: number): TrainingRecord {
  if (record.award) return record;
  const { isComplete, isPassed, questions } = courseProgress(course, record);
  if (!isComplete) return record;
  const completed = recordCompletion(record, at);
  const score = questions.total > 0 ? { score: questions.right / questions.total } : {};
  if (isPassed) return recordAward(recordResult(completed, { isPassed, ...score, at }), { at });
  return countedAnswers(course, record).isSettled ? recordResult(completed, { isPassed, ...score, at }) : completed;
}

/** The time of an event: now, or right after the last answer and the last failed result if the clock was set back. Their order counts. */
export function eventTime(record: TrainingRecord, now: number): number {
  const times = [record.checks.at(-1)?.at, lastFailedAt(record)];
  return Math.max(now, ...times.flatMap((time) => (time === undefined ? [] : [time + 1])));
}
