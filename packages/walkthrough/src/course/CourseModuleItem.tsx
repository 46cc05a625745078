"use client";
import { useResolveHref } from "@handrail/contact";
import { format, plural } from "@handrail/core";
import type { CourseModule, TrainingCourse } from "@handrail/core/content";
import { Button, Icon, stateAttribute, useIsHydrated } from "@handrail/ui";
import { chevronDownIcon } from "@handrail/ui/icons";
import { createElement, useEffect, useRef } from "react";
import { parts, states } from "../anatomy.js";
import type { TrainingRecord } from "../records/trainingRecord.js";
import { useWalkthroughMessages } from "../tour/useWalkthroughMessages.js";
import { StatusNote } from "./CourseFacts.js";
import { CourseStep } from "./CourseStep.js";
import { countedAnswer, lastFailedAt } from "./countedAnswers.js";
import { courseElementId } from "./courseElementId.js";
import type { ModuleProgress } from "./courseProgress.js";
import { courseStepId } from "./courseTraining.js";
import { useCourseMessages } from "./useCourseMessages.js";
import type { CourseRecordHandle } from "./useCourseRecord.js";

/** One module: its state, and its steps in a `<details>` that opens without JavaScript too. Renders an `<li>`. */
export function CourseModuleItem(props: CourseModuleItemProps) {
  const { course, module, progress, handle, idPrefix, level, onToggle, onStartTour, onWrong } = props;
  const { walkthrough, presentation, minutes } = module;
  const { locale, words } = useCourseMessages();
  const { goal: goalLabel } = useWalkthroughMessages();
  const details = useRef<HTMLDetailsElement>(null);
  const latest = useRef(onToggle);
  useEffect(() => {
    latest.current = onToggle;
  });
  useEffect(() => {
    // It may have been opened before hydration.
    if (details.current?.open) latest.current(progress.id, true);
  }, [progress.id]);

  const steps = (
    <ol data-hr={parts.guideSteps}>
      {walkthrough.steps.map((step) => (
        <CourseStep
          key={step.id}
          id={courseElementId(idPrefix, walkthrough.id, step.id)}
          step={step}
          locale={walkthrough.locale}
          level={level === 3 ? 4 : 5}
          isDone={isStepDone(handle, module, step.id)}
          {...answerState(course, handle.record, courseStepId(walkthrough.id, step.id))}
          isLoaded={handle.status !== "loading"}
          onDone={(stepId) => handle.completeSteps(module, [stepId])}
          onCheck={(answer) => {
            handle.answer(module, answer);
            onWrong(`${progress.id}/${answer.stepId}`, !answer.isCorrect);
          }}
        />
      ))}
    </ol>
  );
  return (
    <li data-hr={parts.courseModule} {...stateAttribute(states.done, progress.status === "done")}>
      <details
        ref={details}
        id={courseElementId(idPrefix, walkthrough.id)}
        onToggle={(event) => onToggle(progress.id, event.currentTarget.open)}
      >
        <summary data-hr={parts.courseModuleHead}>
          {createElement(
            `h${level}`,
            { "data-hr": parts.courseModuleTitle, lang: walkthrough.locale },
            walkthrough.title,
          )}
          <span data-hr={`${parts.courseState} ${parts.courseModuleState}`}>
            {minutes !== undefined && <span>{plural(locale, words.minutes, minutes)}</span>}
            <StatusNote status={progress.status} />
            <span data-hr={parts.courseCount}>
              {format(words.stepsDone, { done: progress.done.length, total: progress.total })}
            </span>
          </span>
          <Icon icon={chevronDownIcon} data-hr={parts.courseModuleArrow} />
        </summary>
        <div data-hr={parts.courseModuleContent}>
          {walkthrough.summary && <p lang={walkthrough.locale}>{walkthrough.summary}</p>}
          {walkthrough.goal && (
            <p>
              <strong>{goalLabel}</strong> <span lang={walkthrough.locale}>{walkthrough.goal}</span>
            </p>
          )}
          {presentation === "tour" ? (
            <>
              <StartTour module={module} onStart={onStartTour} />
              <details data-hr={parts.courseRead}>
                <summary>{words.readSteps}</summary>
                {steps}
              </details>
            </>
          ) : (
            steps
          )}
        </div>
      </details>
    </li>
  );
}

/** Leads to the screen of a tour, or starts the tour on this page. */
function StartTour({ module, onStart }: { module: CourseModule; onStart: (module: CourseModule) => void }) {
  const { words } = useCourseMessages();
  const isHydrated = useIsHydrated();
  const resolveHref = useResolveHref();
  const href = module.screen === undefined ? undefined : resolveHref(module.screen);
  if (href !== undefined)
    return (
      <Button asChild variant="primary" data-hr={parts.courseTour}>
        <a href={href}>{words.startTour}</a>
      </Button>
    );
  // Without JavaScript it would do nothing.
  if (!isHydrated) return null;
  return (
    <Button variant="primary" data-hr={parts.courseTour} onClick={() => onStart(module)}>
      {words.startTour}
    </Button>
  );
}

function isStepDone({ record }: CourseRecordHandle, { walkthrough }: CourseModule, stepId: string): boolean {
  const id = courseStepId(walkthrough.id, stepId);
  return record.steps.some(({ step }) => step === id);
}

function answerState(course: TrainingCourse, record: TrainingRecord, id: string) {
  const answer = countedAnswer(course, record, id);
  return {
    isRight: answer?.isCorrect === true,
    isWrong: answer?.isCorrect === false,
    isAskedAgain: answer === undefined && lastFailedAt(record) !== undefined,
  };
}

interface CourseModuleItemProps {
  course: TrainingCourse;
  module: CourseModule;
  progress: ModuleProgress;
  handle: CourseRecordHandle;
  /** What the ids in the page start with. */
  idPrefix: string;
  /** The level of its heading. */
  level: 3 | 4;
  onToggle: (moduleId: string, open: boolean) => void;
  onStartTour: (module: CourseModule) => void;
  /** Called when a question was answered, with whether the answer is wrong. */
  onWrong: (questionId: string, isWrong: boolean) => void;
}
