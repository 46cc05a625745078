"use client";
import { ContactScope, useResolveHref } from "@handrail/contact";
import type { TrainingCourse } from "@handrail/core/content";
import { Button } from "@handrail/ui";
import { useState } from "react";
import { parts } from "../anatomy.js";
import { CourseOutcome } from "./CourseResult.js";
import { StoreNote } from "./StoreNote.js";
import { useCourseMessages } from "./useCourseMessages.js";
import type { CourseRecordHandle } from "./useCourseRecord.js";

/**
 * What the card of a tour says about the course: that progress cannot be stored, the outcome, and after the last step the way back. Raises the rail if
 * the store or the learner failed. Renders a `<div>`.
 */
export function CourseTourNote({ course, handle, courseHref, ended = false }: CourseTourNoteProps) {
  const { words } = useCourseMessages();
  const resolveHref = useResolveHref();
  const { progress, status } = handle;
  const [firstStatus] = useState(progress.status);
  // An outcome of an earlier day would be in the way of each step.
  const isShown = ended || progress.status !== firstStatus;
  const href = ended && courseHref !== undefined ? resolveHref(courseHref) : undefined;
  return (
    <ContactScope component="course-tour" risen={status === "failed" || (isShown && progress.status === "failed")}>
      <div data-hr={parts.courseTourNote}>
        <StoreNote status={status} isPersistent={handle.isPersistent} onRetry={handle.retry} />
        <CourseOutcome level={3} hidden={!isShown} {...{ course, progress }} />
        {href !== undefined && (
          <Button asChild>
            <a href={href}>{words.backToCourse}</a>
          </Button>
        )}
      </div>
    </ContactScope>
  );
}

interface CourseTourNoteProps {
  course: TrainingCourse;
  handle: CourseRecordHandle;
  courseHref: string | undefined;
  /** Whether all steps of the tour were seen. @default false */
  ended?: boolean;
}
