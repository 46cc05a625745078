import type { TrainingCourse } from "@handrail/core/content";
import type { CheckResult, TrainingRecord } from "../records/trainingRecord.js";
import { courseTraining } from "./courseTraining.js";

/** The answers to the questions of a course that count. */
export interface CountedAnswers {
  /** The number of questions. */
  total: number;
  /** How many have an answer that counts. */
  answered: number;
  /** How many are answered correctly. */
  right: number;
  /** Whether each question that was wrong has been answered again since the course was last failed. */
  isSettled: boolean;
}

/**
 * Counts the answers to the questions of a course, as its `countedAnswer` says. A failed result closes a round: with `"first"`, only the answers
 * after it count.
 */
export function countedAnswers(course: TrainingCourse, record: TrainingRecord): CountedAnswers {
  const failedAt = lastFailedAt(record);
  const questions = courseTraining(course).steps.filter(({ kind }) => kind === "check");
  const counted = questions.map(({ id }) => countedAnswer(course, record, id));
  const answers = counted.filter((answer) => answer !== undefined);
  return {
    total: questions.length,
    answered: answers.length,
    right: answers.filter(({ isCorrect }) => isCorrect).length,
    isSettled: answers.every((answer) => answer.isCorrect || isAfter(answer, failedAt)),
  };
}

/** The answer to a question that counts, as `countedAnswer` of the course says. @param id The id of the question's step in records. */
export function countedAnswer(course: TrainingCourse, record: TrainingRecord, id: string): CheckResult | undefined {
  const given = record.checks.filter(({ step }) => step === id);
  if (course.countedAnswer !== "first") return given.at(-1);
  const failedAt = lastFailedAt(record);
  return given.find((answer) => isAfter(answer, failedAt));
}

/** When the course was last failed, in milliseconds since the epoch. */
export function lastFailedAt({ results }: TrainingRecord): number | undefined {
  return results.findLast(({ isPassed }) => !isPassed)?.at;
}

function isAfter({ at }: CheckResult, time: number | undefined): boolean {
  return time === undefined || at > time;
}
