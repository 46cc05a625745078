"use client";
import type { CourseModule, TrainingCourse } from "@handrail/core/content";
import { useCallback, useEffect, useMemo } from "react";
import type { CheckDetails } from "../check/CheckForm.js";
import { recordCheck, recordHelp, recordStep, recordVisit } from "../records/recordEvents.js";
import { recordKey, type TrainingRecord } from "../records/trainingRecord.js";
import { type CourseProgress, courseProgress } from "./courseProgress.js";
import { courseStepId } from "./courseTraining.js";
import { recordIdentity } from "./recordIdentity.js";
import { eventTime, settleCourse } from "./settleCourse.js";
import { useHelpRecord } from "./useHelpRecord.js";
import { type RecordOptions, type TrainingRecordHandle, useRecordOf } from "./useTrainingRecord.js";
import { useVisit } from "./useVisit.js";

/** The record of a course, and what a learner does in it. */
export interface CourseRecordHandle extends Omit<TrainingRecordHandle, "progress"> {
  /** The progress in the course as it is now. */
  progress: CourseProgress;
  /** Records that steps of a module are completed. */
  completeSteps: (module: CourseModule, stepIds: readonly string[]) => void;
  /** Records an answer to a question of a module. The step is then completed. */
  answer: (module: CourseModule, details: CheckDetails) => void;
}

/**
 * Reads and changes the record of a course, and records its outcome and the certificate once it is complete.
 * @param isActive Whether the learner is in a module. The time until it is `false` again is recorded, and when they contact a person.
 */
export function useCourseRecord(course: TrainingCourse, isActive: boolean, options: RecordOptions): CourseRecordHandle {
  const finish = useCallback(
    (record: TrainingRecord) => settleCourse(record, course, eventTime(record, Date.now())),
    [course],
  );
  const handle = useRecordOf(course.id, course.version, options, finish);
  const { record, status, update } = handle;
  const progress = useMemo(() => courseProgress(course, record), [course, record]);
  // The certificate of a course that was complete when the page was closed, or that is complete since a step was removed.
  const isUnsettled = status === "ready" && progress.isPassed && !record.award;
  useEffect(() => {
    if (isUnsettled) void update((latest) => latest);
  }, [isUnsettled, update]);
  const key = recordKey(recordIdentity(course.id, options.learner));
  useVisit(key, isActive && status !== "loading", (visit) => void update((latest) => recordVisit(latest, visit)));
  useHelpRecord(isActive, (at) => void update((latest) => recordHelp(latest, at)));
  const completeSteps = useCallback(
    ({ walkthrough }: CourseModule, stepIds: readonly string[]) => {
      const recorded = new Set(record.steps.map(({ step }) => step));
      const ids = stepIds.map((stepId) => courseStepId(walkthrough.id, stepId)).filter((id) => !recorded.has(id));
      if (ids.length > 0) void update((latest) => ids.reduce((next, id) => recordStep(next, id), latest));
    },
    [update, record],
  );
  const answer = useCallback(
    ({ walkthrough }: CourseModule, { stepId, response, isCorrect }: CheckDetails) => {
      const step = courseStepId(walkthrough.id, stepId);
      const given = typeof response === "string" ? [response] : response;
      void update((latest) => {
        const at = eventTime(latest, Date.now());
        return recordStep(recordCheck(latest, { step, response: given, isCorrect, at }), step, at);
      });
    },
    [update],
  );
  return { ...handle, progress, completeSteps, answer };
}
