"use client";
import { AudienceScope, ContactScope, useMessages } from "@handrail/contact";
import type { CourseModule, TrainingCourse } from "@handrail/core/content";
import { stateAttribute } from "@handrail/ui";
import { type ComponentPropsWithoutRef, createElement, forwardRef, useState } from "react";
import { parts, states } from "../anatomy.js";
import type { PracticeTests } from "../practice/practice.js";
import { recordKey } from "../records/trainingRecord.js";
import type { TourPresentation } from "../tour/stepTargets.js";
import { useWalkthroughMessages } from "../tour/useWalkthroughMessages.js";
import { CourseBar, CourseFacts } from "./CourseFacts.js";
import { CourseModuleItem } from "./CourseModuleItem.js";
import { CourseResult } from "./CourseResult.js";
import { CourseResume } from "./CourseResume.js";
import { isUnknown } from "./courseProgress.js";
import { ModuleTour } from "./ModuleTour.js";
import { recordIdentity } from "./recordIdentity.js";
import { StoreNote } from "./StoreNote.js";
import { useCourseMessages } from "./useCourseMessages.js";
import { useCourseRecord } from "./useCourseRecord.js";
import type { RecordOptions } from "./useTrainingRecord.js";

/**
 * A course as a page: its modules with their state, the step at which to continue, the outcome and the certificate, and the rail that leads to
 * the trainer. Renders a `<section>`. The server's HTML contains all steps, so they can be read without JavaScript.
 */
export const Course = /* @__PURE__ */ forwardRef<HTMLElement, CourseProps>(function Course(props, ref) {
  // What is open, wrong or running belongs to one record.
  const key = recordKey(recordIdentity(props.course.id, props.learner));
  return <CourseContent key={key} {...props} ref={ref} />;
});

const CourseContent = /* @__PURE__ */ forwardRef<HTMLElement, CourseProps>(function CourseContent(props, ref) {
  const { course, store, learner, learnerName, onRecord, headingLevel = 2, railPlacement, tour, ...others } = props;
  const { idPrefix = `${course.id}-`, ...rest } = others;
  const { locale: ours } = useMessages();
  const { trainer } = useWalkthroughMessages();
  const { words } = useCourseMessages();
  const [openModules, setOpenModules] = useState<readonly string[]>([]);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [running, setRunning] = useState<{ module: CourseModule; open: boolean; turn: number }>();
  // A module that was removed while it was open does not close.
  const isReading = course.modules.some(({ walkthrough }) => openModules.includes(walkthrough.id));
  const isActive = isReading || running?.open === true;
  const handle = useCourseRecord(course, isActive, { store, learner, onRecord });
  const { progress, record, status } = handle;
  const level = headingLevel === 1 ? 2 : 3;
  const onWrong = (id: string, isWrong: boolean) =>
    setWrong((before) => [...before.filter((other) => other !== id), ...(isWrong ? [id] : [])]);
  const tourProgress = progress.modules.find(({ id }) => id === running?.module.walkthrough.id);
  return (
    <AudienceScope audience="staff" messages={trainer}>
      <section
        data-hr={parts.course}
        {...stateAttribute(states.loading, isUnknown(status, progress))}
        lang={ours}
        aria-label={course.title}
        {...rest}
        ref={ref}
      >
        <ContactScope
          component="course"
          question={course.title}
          risen={wrong.length > 0 || status === "failed" || progress.status === "failed"}
          railPlacement={railPlacement}
          suspense="browser"
        >
          <div data-hr={parts.courseContent}>
            <header data-hr={parts.courseHead}>
              {createElement(`h${headingLevel}`, { "data-hr": parts.courseTitle, lang: course.locale }, course.title)}
              <p data-hr={parts.courseSummary} lang={course.locale}>
                {course.summary}
              </p>
              <CourseFacts {...{ course, progress, record }} />
              <CourseBar {...{ progress, status }} />
              <CourseResume {...{ course, progress, idPrefix }} />
              <StoreNote status={status} isPersistent={handle.isPersistent} onRetry={handle.retry} />
            </header>
            <CourseResult {...{ course, handle, learnerName, level }} />
            {course.modules.length === 0 ? (
              <div data-hr={parts.courseEmpty}>
                <p>
                  <strong>{words.emptyTitle}</strong>
                </p>
                <p>{words.emptyBody}</p>
              </div>
            ) : (
              createElement(`h${level}`, { "data-hr": parts.courseModulesTitle }, words.modules)
            )}
            <ol data-hr={parts.courseModules}>
              {course.modules.map((module, index) => {
                const { id } = module.walkthrough;
                const moduleProgress = progress.modules[index];
                return (
                  moduleProgress && (
                    <CourseModuleItem
                      key={id}
                      idPrefix={idPrefix}
                      level={level === 2 ? 3 : 4}
                      progress={moduleProgress}
                      onToggle={(moduleId, isOpen) =>
                        setOpenModules((before) => [
                          ...before.filter((other) => other !== moduleId),
                          ...(isOpen ? [moduleId] : []),
                        ])
                      }
                      onStartTour={() =>
                        setRunning((before) => ({ module, open: true, turn: (before?.turn ?? 0) + 1 }))
                      }
                      {...{ course, module, handle, onWrong }}
                    />
                  )
                );
              })}
            </ol>
          </div>
          {running && tourProgress && (
            <ModuleTour
              {...tour}
              key={running.turn}
              module={running.module}
              progress={tourProgress}
              open={running.open}
              onOpenChange={(open) => setRunning({ ...running, open })}
              {...{ course, handle, onWrong }}
            />
          )}
        </ContactScope>
      </section>
    </AudienceScope>
  );
});

/** Props of {@link Course}. */
export interface CourseProps extends Omit<ComponentPropsWithoutRef<"section">, "children">, RecordOptions {
  /** The course, as plain JSON. */
  course: TrainingCourse;
  /** The learner's name, for the certificate. It is not stored. */
  learnerName?: string | undefined;
  /** The level of the title's heading. The headings below it follow. @default 2 */
  headingLevel?: 1 | 2;
  /** A prefix for the ids of modules and steps in the page. @default the id of the course and a hyphen */
  idPrefix?: string;
  /** The place of the rail: above or below the course. @default "end" */
  railPlacement?: "start" | "end";
  /** How the tours of modules without a `screen` are shown. Their targets are on this page. */
  tour?: (TourPresentation & { practice?: PracticeTests }) | undefined;
}
