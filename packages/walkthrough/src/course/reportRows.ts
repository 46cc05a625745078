import type { TrainingCourse } from "@handrail/core/content";
import { mergeRecords } from "../records/mergeRecords.js";
import { secondsSpent } from "../records/progressOf.js";
import { readRecord } from "../records/readRecord.js";
import type { TrainingRecord } from "../records/trainingRecord.js";
import { verificationCode } from "../records/verificationCode.js";
import { type CourseProgress, courseProgress } from "./courseProgress.js";
import { courseTraining } from "./courseTraining.js";

/** What one learner has done in one course. */
export interface ReportRow {
  /** The id of the learner. `undefined` for the record of a device. */
  learner: string | undefined;
  course: TrainingCourse;
  record: TrainingRecord;
  progress: CourseProgress;
  /** The time spent, in seconds. */
  seconds: number;
  /** The verification code of the certificate. */
  code: string | undefined;
}

/** A question, and how many learners missed it. */
export interface MissedQuestion {
  /** The id of the step in records. */
  id: string;
  course: TrainingCourse;
  /** The text of the question, and its language. */
  text: string;
  locale: string;
  /** How many learners answered it wrong at the first try. */
  wrong: number;
  /** How many learners answered it. */
  total: number;
}

/** A course, and how many learners asked for help in it: those of the course and not of single people, so that asking shames nobody. */
export interface HelpedCourse {
  course: TrainingCourse;
  /** How many learners asked for help. */
  asked: number;
  /** How many learners have a record. */
  total: number;
  /** How often they asked. */
  times: number;
}

/**
 * Reads records as rows by course and learner. Damaged ones and those of other courses are left out, and several of one learner are merged. Those of
 * devices stay apart.
 */
export function reportRows(courses: readonly TrainingCourse[], records: readonly unknown[]): readonly ReportRow[] {
  const read = records.flatMap((value) => readRecord(value)?.record ?? []);
  return courses.flatMap((course) =>
    mergedByLearner(read.filter(({ training }) => training === course.id)).map((record) => ({
      learner: record.learner,
      course,
      record,
      progress: courseProgress(course, record),
      seconds: secondsSpent(record),
      code: verificationCode(record),
    })),
  );
}

function mergedByLearner(records: readonly TrainingRecord[]): readonly TrainingRecord[] {
  const merged = new Map<string, TrainingRecord>();
  for (const [index, record] of records.entries()) {
    const key = JSON.stringify(record.learner ?? index);
    const earlier = merged.get(key);
    merged.set(key, earlier ? mergeRecords(earlier, record) : record);
  }
  return [...merged.values()];
}

/** The questions that learners answered wrong at the first try, those with the highest share first. */
export function missedQuestions(rows: readonly ReportRow[]): readonly MissedQuestion[] {
  const courses = [...new Set(rows.map(({ course }) => course))];
  const questions = courses.flatMap((course) =>
    courseTraining(course).steps.flatMap((step) => {
      if (step.kind !== "check") return [];
      const first = rows
        .filter((row) => row.course === course)
        .flatMap(({ record }) => record.checks.find((check) => check.step === step.id) ?? []);
      const wrong = first.filter(({ isCorrect }) => !isCorrect).length;
      const { text } = step.question;
      return [{ id: step.id, course, text, locale: course.locale, wrong, total: first.length }];
    }),
  );
  const shareOf = ({ wrong, total }: MissedQuestion) => wrong / total;
  return questions
    .filter(({ wrong }) => wrong > 0)
    .sort((one, other) => shareOf(other) - shareOf(one) || other.wrong - one.wrong);
}

/** The courses in which people asked for help, those with the highest share of people first. */
export function helpedCourses(rows: readonly ReportRow[]): readonly HelpedCourse[] {
  const courses = [...new Set(rows.map(({ course }) => course))];
  return courses
    .map((course): HelpedCourse => {
      const records = rows.filter((row) => row.course === course).map(({ record }) => record.help.length);
      const asked = records.filter((times) => times > 0);
      return {
        course,
        asked: asked.length,
        total: records.length,
        times: asked.reduce((sum, times) => sum + times, 0),
      };
    })
    .filter(({ asked }) => asked > 0)
    .sort((one, other) => other.asked / other.total - one.asked / one.total || other.times - one.times);
}
