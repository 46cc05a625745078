import type { CourseModule, TrainingCourse } from "@handrail/core/content";
import type { TrainingRecord } from "../records/trainingRecord.js";
import { countedAnswers } from "./countedAnswers.js";
import { countedSteps, courseStepId } from "./courseTraining.js";
import type { RecordStatus } from "./recordFollower.js";

/** How far a learner is in a module or a course. `failed` means that the pass mark was missed, and that it can be tried again. */
export type CourseStatus = "notStarted" | "underWay" | "failed" | "done";

/** How far a learner is in a module. Only steps that count are counted. */
export interface ModuleProgress {
  /** The id of its walkthrough. */
  id: string;
  status: Exclude<CourseStatus, "failed">;
  /** The ids of the completed steps in the walkthrough. */
  done: readonly string[];
  /** The number of steps. */
  total: number;
  /** The id of the first step that is not completed. */
  resumeAt?: string;
}

/** How far a learner is in a course. */
export interface CourseProgress {
  /** `done` once the certificate was given, also if steps were added since. */
  status: CourseStatus;
  /** In the order of the course. */
  modules: readonly ModuleProgress[];
  /** The number of completed steps that still exist. */
  done: number;
  /** The number of steps. */
  total: number;
  /** From 0 to 1. A course without steps has 0. */
  ratio: number;
  /** The step at which to continue. Absent if all are completed. */
  resume?: { moduleId: string; stepId: string };
  /** The questions: how many there are, are answered, and are answered correctly. */
  questions: { total: number; answered: number; right: number };
  /** Whether every step is completed and every question is answered. */
  isComplete: boolean;
  /** Whether it is complete and reaches the pass mark. */
  isPassed: boolean;
  /** Whether the course has steps that were not there when the certificate was given. */
  hasNewSteps: boolean;
}

/** Computes the progress of a record in a course as it is now. Steps that no longer exist do not count. */
export function courseProgress(course: TrainingCourse, record: TrainingRecord): CourseProgress {
  const completed = new Set(record.steps.map(({ step }) => step));
  const modules = course.modules.map((module) => moduleProgress(module, completed));
  const done = modules.reduce((sum, module) => sum + module.done.length, 0);
  const total = modules.reduce((sum, module) => sum + module.total, 0);
  const { isSettled, ...questions } = countedAnswers(course, record);
  const hasAllSteps = total > 0 && done === total;
  const isComplete = hasAllSteps && questions.answered === questions.total;
  const isPassed = isComplete && reachesMark(questions, course.passMark ?? 0);
  const next = modules.find(({ resumeAt }) => resumeAt !== undefined);
  const hasFailed = record.results.some((result) => !result.isPassed);
  const hasStarted = done > 0 || record.checks.length > 0 || record.visits.length > 0;
  return {
    status: record.award ? "done" : hasFailed ? "failed" : hasStarted ? "underWay" : "notStarted",
    modules,
    done,
    total,
    ratio: total === 0 ? 0 : done / total,
    ...(next?.resumeAt !== undefined && { resume: { moduleId: next.id, stepId: next.resumeAt } }),
    questions,
    isComplete,
    isPassed,
    hasNewSteps: record.award !== undefined && !hasAllSteps && total > 0,
  };
}

function moduleProgress({ walkthrough }: CourseModule, completed: ReadonlySet<string>): ModuleProgress {
  const { id } = walkthrough;
  const ids = countedSteps(walkthrough).map((step) => step.id);
  const isDone = (stepId: string) => completed.has(courseStepId(id, stepId));
  const done = ids.filter(isDone);
  const resumeAt = ids.find((stepId) => !isDone(stepId));
  const isFinished = ids.length > 0 && resumeAt === undefined;
  return {
    id,
    status: isFinished ? "done" : done.length > 0 ? "underWay" : "notStarted",
    done,
    total: ids.length,
    ...(resumeAt !== undefined && { resumeAt }),
  };
}

/** Whether it is unknown what the learner has done: the record has not been read, or could not be. */
export function isUnknown(status: RecordStatus, progress: CourseProgress): boolean {
  return status === "loading" || (status === "failed" && progress.status === "notStarted");
}

// 0.7 × 10 is more than 7 in floating point.
function reachesMark({ right, total }: { right: number; total: number }, passMark: number): boolean {
  return right >= passMark * total - 1e-9;
}
