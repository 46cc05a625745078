"use client";
import { format } from "@handrail/core";
import type { TrainingCourse } from "@handrail/core/content";
import { Button } from "@handrail/ui";
import { parts } from "../anatomy.js";
import { courseElementId } from "./courseElementId.js";
import type { CourseProgress } from "./courseProgress.js";
import { countedSteps } from "./courseTraining.js";
import { useCourseMessages } from "./useCourseMessages.js";

/** The link to the step at which the learner continues. Renders an `<a>`, or nothing if all steps are done. */
export function CourseResume({ course, progress, idPrefix }: CourseResumeProps) {
  const { words } = useCourseMessages();
  const { resume, status } = progress;
  const module = course.modules.find(({ walkthrough }) => walkthrough.id === resume?.moduleId);
  if (!resume || !module) return null;
  const { walkthrough, presentation } = module;
  const step = 1 + countedSteps(walkthrough).findIndex(({ id }) => id === resume.stepId);
  const target = presentation === "tour" ? undefined : resume.stepId;
  const id = courseElementId(idPrefix, walkthrough.id, target);
  return (
    <Button asChild variant="primary" data-hr={parts.courseResume}>
      <a
        href={`#${id}`}
        onClick={(event) => {
          if (revealStep(id)) event.preventDefault();
        }}
      >
        {status === "notStarted" ? words.start : format(words.resume, { step, module: walkthrough.title })}
      </a>
    </Button>
  );
}

/** Opens the module of an element and moves focus there, as the browser does for a link, but also where the router of the page takes it over. */
function revealStep(id: string): boolean {
  const element = document.getElementById(id);
  const details = element?.closest("details");
  if (!element || !details) return false;
  details.open = true;
  const target = element === details ? details.querySelector("summary") : element;
  target?.scrollIntoView({ block: "start" });
  target?.focus({ preventScroll: true });
  return true;
}

interface CourseResumeProps {
  course: TrainingCourse;
  progress: CourseProgress;
  idPrefix: string;
}
