"use client";
import type { TrainingCourse } from "@handrail/core/content";
import { useControlled } from "@handrail/ui";
import { type ReactNode, useState } from "react";
import type { PracticeTests } from "../practice/practice.js";
import { recordKey } from "../records/trainingRecord.js";
import type { TourPresentation } from "../tour/stepTargets.js";
import { CourseTourNote } from "./CourseTourNote.js";
import { ModuleTour } from "./ModuleTour.js";
import { recordIdentity } from "./recordIdentity.js";
import { useCourseRecord } from "./useCourseRecord.js";
import type { RecordOptions } from "./useTrainingRecord.js";

/**
 * The tour of a module on its screen, for the page that the module's `screen` leads to. It continues at the first step that is not completed, and
 * records what is done in the record of the course. Its card says if the store fails, and the outcome of the course. Renders nothing until the record has been read, and if the course has no such module.
 */
export function CourseTour(props: CourseTourProps): ReactNode {
  const { course, learner, moduleId } = props;
  // What was answered in a tour belongs to one record.
  const key = JSON.stringify([recordKey(recordIdentity(course.id, learner)), moduleId]);
  return <CourseTourContent key={key} {...props} />;
}

function CourseTourContent({ course, moduleId, store, learner, onRecord, courseHref, ...props }: CourseTourProps) {
  const { open: controlled, defaultOpen = true, onOpenChange, ...presentation } = props;
  const [open, setOpen] = useControlled(controlled, defaultOpen);
  const turn = useTurnOf(open);
  const index = course.modules.findIndex(({ walkthrough }) => walkthrough.id === moduleId);
  const handle = useCourseRecord(course, open && index >= 0, { store, learner, onRecord });
  const module = course.modules[index];
  const progress = handle.progress.modules[index];
  if (!module || !progress || handle.status === "loading") return null;
  return (
    <ModuleTour
      {...presentation}
      key={turn}
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        onOpenChange?.(next);
      }}
      endContent={<CourseTourNote {...{ course, handle, courseHref }} ended />}
      {...{ course, module, progress, handle }}
    >
      <CourseTourNote {...{ course, handle, courseHref }} />
    </ModuleTour>
  );
}

/** How often a tour was opened again. Each time it starts from what is recorded: the course may have been failed since. */
function useTurnOf(open: boolean): number {
  const [before, setBefore] = useState({ open, turn: 0 });
  if (before.open === open) return before.turn;
  const turn = before.turn + (open ? 1 : 0);
  setBefore({ open, turn });
  return turn;
}

/** Props of {@link CourseTour}. */
export interface CourseTourProps extends RecordOptions, TourPresentation {
  /** The course, as plain JSON. */
  course: TrainingCourse;
  /** The id of the module's walkthrough, for example from the address of the page. */
  moduleId: string | undefined;
  /** The address of the page of the course. After the last step the card links there. @default no link */
  courseHref?: string | undefined;
  /** Whether the tour is open, if the consumer controls it. */
  open?: boolean;
  /** Whether the tour is open at first. @default true */
  defaultOpen?: boolean;
  /** Called when the tour opens or closes. */
  onOpenChange?: (open: boolean) => void;
  /** Functions that notice that a `practise` step is done, by the ids of the steps. Used in place of its `until`. */
  practice?: PracticeTests;
}
