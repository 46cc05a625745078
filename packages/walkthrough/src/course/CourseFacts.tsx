"use client";
import { format, plural } from "@handrail/core";
import type { TrainingCourse } from "@handrail/core/content";
import { Icon, stateAttribute, useIsHydrated } from "@handrail/ui";
import { calendarClockIcon, circleAlertIcon, circleCheckIcon, hourglassIcon, squareIcon } from "@handrail/ui/icons";
import { useId } from "react";
import { parts, states } from "../anatomy.js";
import { secondsSpent } from "../records/progressOf.js";
import type { TrainingRecord } from "../records/trainingRecord.js";
import type { CourseProgress, CourseStatus } from "./courseProgress.js";
import { dueText } from "./dueText.js";
import { durationText } from "./durationText.js";
import type { RecordStatus } from "./recordFollower.js";
import { useCourseMessages } from "./useCourseMessages.js";
import { useToday } from "./useToday.js";

const icons: Readonly<Record<CourseStatus, string>> = {
  notStarted: squareIcon,
  underWay: hourglassIcon,
  failed: circleAlertIcon,
  done: circleCheckIcon,
};

/** The state of a module or a course, by an icon and in words. Renders a `<span>`. */
export function StatusNote({ status }: { status: CourseStatus }) {
  const { words } = useCourseMessages();
  return (
    <span data-hr={parts.courseStatus} {...stateAttribute(states.done, status === "done")}>
      <Icon icon={icons[status]} /> {words.status[status]}
    </span>
  );
}

/** Due date, length and time spent of a course. Renders a `<ul>`. */
export function CourseFacts({ course, progress, record }: CourseFactsProps) {
  const { locale, words } = useCourseMessages();
  const today = useToday();
  const due = course.dueDate && progress.status !== "done" && dueText({ locale, words }, course.dueDate, today);
  const minutes = courseMinutes(course);
  const time = durationText(locale, secondsSpent(record));
  return (
    <ul data-hr={parts.courseFacts}>
      {due && (
        <li {...stateAttribute(states.overdue, due.isOverdue)}>
          <Icon icon={calendarClockIcon} /> {due.text}
        </li>
      )}
      {minutes > 0 && <li>{plural(locale, words.minutes, minutes)}</li>}
      {record.visits.length > 0 && <li>{time ? format(words.timeSpent, { time }) : words.timeSpentNone}</li>}
    </ul>
  );
}

/** The state of a course, and how many steps are done, as a bar and in words. Renders a `<div>`. */
export function CourseBar({ progress, status }: { progress: CourseProgress; status: RecordStatus }) {
  const id = useId();
  const { words } = useCourseMessages();
  const isHydrated = useIsHydrated();
  const { done, total } = progress;
  if (total === 0) return null;
  return (
    <div data-hr={parts.courseProgress}>
      <progress value={done} max={total} aria-labelledby={id} />
      {status === "loading" && isHydrated ? (
        <span id={id}>{words.loading}</span>
      ) : (
        <span data-hr={parts.courseState}>
          <StatusNote status={progress.status} />
          <span data-hr={parts.courseCount} id={id}>
            {format(words.stepsDone, { done, total })}
          </span>
        </span>
      )}
    </div>
  );
}

/** How long a course takes, in minutes. 0 if it does not say. */
export function courseMinutes({ minutes, modules }: TrainingCourse): number {
  return minutes ?? modules.reduce((sum, module) => sum + (module.minutes ?? 0), 0);
}

interface CourseFactsProps {
  course: TrainingCourse;
  progress: CourseProgress;
  record: TrainingRecord;
}
