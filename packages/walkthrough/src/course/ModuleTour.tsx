"use client";
import type { StepResult } from "@handrail/core";
import type { CourseModule, StepResults, TrainingCourse } from "@handrail/core/content";
import { type ReactNode, useMemo, useState } from "react";
import type { PracticeTests } from "../practice/practice.js";
import type { TrainingRecord } from "../records/trainingRecord.js";
import { Tour } from "../Tour.js";
import type { TourPresentation } from "../tour/stepTargets.js";
import { countedAnswer } from "./countedAnswers.js";
import type { ModuleProgress } from "./courseProgress.js";
import { courseStepId } from "./courseTraining.js";
import type { CourseRecordHandle } from "./useCourseRecord.js";

/** The tour of a module, which continues at the first step that is not completed and records what is done. Mount it when the tour starts. */
export function ModuleTour(props: ModuleTourProps) {
  const { course, module, progress, handle, open, onOpenChange, onWrong, ...rest } = props;
  // Everyone in a course is staff, so the rail leads to the trainer.
  const walkthrough = useMemo(() => ({ ...module.walkthrough, audience: "staff" as const }), [module.walkthrough]);
  const { steps } = walkthrough;
  const [step, setStep] = useState(() =>
    Math.max(
      steps.findIndex(({ id }) => id === progress.resumeAt),
      0,
    ),
  );
  const [firstResults] = useState(() => recordedResults(course, module, handle.record));
  return (
    <Tour
      {...rest}
      walkthrough={walkthrough}
      open={open}
      step={step}
      onStepChange={setStep}
      defaultResults={firstResults}
      onResultsChange={(results) => {
        const done = steps.filter(({ id }) => Object.hasOwn(results, id) && results[id] === "done");
        handle.completeSteps(
          module,
          done.map(({ id }) => id),
        );
      }}
      onOpenChange={(isOpen) => onOpenChange(isOpen)}
      onCheck={(answer) => {
        handle.answer(module, answer);
        onWrong?.(`${progress.id}/${answer.stepId}`, !answer.isCorrect);
      }}
    />
  );
}

/** The results of the steps that a record has, on which branches depend. A question that is asked again has none. */
function recordedResults(course: TrainingCourse, { walkthrough }: CourseModule, record: TrainingRecord): StepResults {
  const entries = walkthrough.steps.flatMap(({ id, kind }): [string, StepResult][] => {
    const recordId = courseStepId(walkthrough.id, id);
    if (kind !== "check") return record.steps.some(({ step }) => step === recordId) ? [[id, "done"]] : [];
    const answer = countedAnswer(course, record, recordId);
    return answer ? [[id, answer.isCorrect ? "correct" : "wrong"]] : [];
  });
  return Object.fromEntries(entries);
}

interface ModuleTourProps extends TourPresentation {
  course: TrainingCourse;
  module: CourseModule;
  progress: ModuleProgress;
  handle: CourseRecordHandle;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onWrong?: (questionId: string, isWrong: boolean) => void;
  practice?: PracticeTests | undefined;
  /** Content below each step's text. */
  children?: ReactNode;
  /** Content below the text after the last step. */
  endContent?: ReactNode;
}
