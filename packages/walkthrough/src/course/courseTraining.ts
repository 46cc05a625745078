import type { TrainingCourse, Walkthrough, WalkthroughStep } from "@handrail/core/content";
import { pathAfter } from "@handrail/core/content";
import { pathSegment } from "../records/pathSegment.js";

/** A course as one training, for `progressOf` and for xAPI statements. */
export interface CourseTraining extends Pick<TrainingCourse, "id" | "version" | "locale" | "title" | "summary"> {
  /** The steps that count, with the ids that they have in records. */
  steps: readonly WalkthroughStep[];
}

/** The id that a step of a module has in the record of a course: `module/step`. */
export function courseStepId(moduleId: string, stepId: string): string {
  return `${pathSegment(moduleId)}/${pathSegment(stepId)}`;
}

/** The steps of a walkthrough that count: those that are shown to a learner who makes no mistake. */
export function countedSteps({ steps }: Walkthrough): readonly WalkthroughStep[] {
  const first = steps.length > 0 ? [0] : [];
  const path = new Set([...first, ...pathAfter(steps, 0, {})]);
  return steps.filter((_, index) => path.has(index));
}

/** Returns a course as one training: its steps that count, with the ids that they have in records. */
export function courseTraining({ id, version, locale, title, summary, modules }: TrainingCourse): CourseTraining {
  const steps = modules.flatMap(({ walkthrough }) =>
    countedSteps(walkthrough).map((step) => ({ ...step, id: courseStepId(walkthrough.id, step.id) })),
  );
  return { id, version, locale, title, summary, steps };
}
