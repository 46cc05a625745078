"use client";
import { format } from "@handrail/core";
import type { TrainingCourse } from "@handrail/core/content";
import { Icon, stateAttribute } from "@handrail/ui";
import { circleAlertIcon, circleCheckIcon } from "@handrail/ui/icons";
import { createElement } from "react";
import { parts, states } from "../anatomy.js";
import { Certificate } from "./Certificate.js";
import type { CourseProgress } from "./courseProgress.js";
import { shareText } from "./durationText.js";
import { useCourseMessages } from "./useCourseMessages.js";
import type { CourseRecordHandle } from "./useCourseRecord.js";

/** The outcome of a course, with the certificate. */
export function CourseResult({ course, handle, learnerName, level }: CourseResultProps) {
  const { progress, record } = handle;
  return (
    <>
      <CourseOutcome {...{ course, progress, level }} />
      {progress.status === "done" && (
        <Certificate course={course} record={record} learnerName={learnerName} headingLevel={level} />
      )}
    </>
  );
}

/** Whether a course is passed or failed. Renders a `<div role="status">`, empty until there is an outcome, so that it is announced. */
export function CourseOutcome({ course, progress, level, hidden = false }: CourseOutcomeProps) {
  const { words } = useCourseMessages();
  const isPassed = progress.status === "done";
  return (
    <div data-hr={parts.courseOutcome} role="status">
      {!hidden && (isPassed || progress.status === "failed") && (
        <div data-hr={parts.courseResult} {...stateAttribute(states.done, isPassed)}>
          {createElement(
            `h${level}`,
            { "data-hr": parts.courseResultTitle },
            <Icon icon={isPassed ? circleCheckIcon : circleAlertIcon} />,
            isPassed ? words.passedTitle : words.failedTitle,
          )}
          <Score course={course} progress={progress} isPassed={isPassed} />
          {!isPassed && <p>{words.failedBody}</p>}
          {progress.hasNewSteps && <p>{words.changed}</p>}
        </div>
      )}
    </div>
  );
}

function Score({
  course,
  progress,
  isPassed,
}: {
  course: TrainingCourse;
  progress: CourseProgress;
  isPassed: boolean;
}) {
  const { locale, words } = useCourseMessages();
  const { right, total, answered } = progress.questions;
  const mark = shareText(locale, course.passMark ?? 0);
  const texts = [
    // While the questions are answered again, the number would only grow from 0.
    ...(total > 0 && answered === total ? [format(words.score, { right, total })] : []),
    ...(!isPassed && course.passMark ? [format(words.passMark, { mark })] : []),
  ];
  return texts.length > 0 ? <p>{texts.join(" ")}</p> : null;
}

interface CourseResultProps {
  course: TrainingCourse;
  handle: CourseRecordHandle;
  learnerName: string | undefined;
  /** The level of the headings. */
  level: 2 | 3;
}

interface CourseOutcomeProps {
  course: TrainingCourse;
  progress: CourseProgress;
  /** The level of the heading. */
  level: 2 | 3;
  /** Whether the outcome is not shown yet. @default false */
  hidden?: boolean;
}
