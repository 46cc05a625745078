"use client";
import type { TrainingCourse } from "@handrail/core/content";
import { useControlled } from "@handrail/ui";
import type { ReactNode } from "react";
import type { PracticeTests } from "../practice/practice.js";
import type { TourPresentation } from "../tour/stepTargets.js";
import { ModuleTour } from "./ModuleTour.js";
import { useCourseRecord } from "./useCourseRecord.js";
import type { RecordOptions } from "./useTrainingRecord.js";

/**
 * The tour of a module on its screen, for the page that the module's `screen` leads to. It continues at the first step that is not completed, and
 * records what is done in the record of the course. Renders nothing until the record has been read, and if the course has no such module.
 */
export function CourseTour({ course, moduleId, store, learner, onRecord, ...props }: CourseTourProps): ReactNode {
  const { open: controlled, defaultOpen = true, onOpenChange, ...presentation } = props;
  const [open, setOpen] = useControlled(controlled, defaultOpen);
  const index = course.modules.findIndex(({ walkthrough }) => walkthrough.id === moduleId);
  const handle = useCourseRecord(course, open && index >= 0, { store, learner, onRecord });
  const module = course.modules[index];
  const progress = handle.progress.modules[index];
  if (!module || !progress || handle.status === "loading") return null;
  return (
    <ModuleTour
      {...presentation}
      key={moduleId}
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        onOpenChange?.(next);
      }}
      {...{ course, module, progress, handle }}
    />
  );
}

/** Props of {@link CourseTour}. */
export interface CourseTourProps extends RecordOptions, TourPresentation {
  /** The course, as plain JSON. */
  course: TrainingCourse;
  /** The id of the module's walkthrough, for example from the address of the page. */
  moduleId: string | undefined;
  /** Whether the tour is open, if the consumer controls it. */
  open?: boolean;
  /** Whether the tour is open at first. @default true */
  defaultOpen?: boolean;
  /** Called when the tour opens or closes. */
  onOpenChange?: (open: boolean) => void;
  /** Functions that notice that a `practise` step is done, by the ids of the steps. Used in place of its `until`. */
  practice?: PracticeTests;
}
