"use client";
import { useResolveHref } from "@handrail/contact";
import { format } from "@handrail/core";
import type { TrainingCourse } from "@handrail/core/content";
import { Button, stateAttribute, useIsHydrated } from "@handrail/ui";
import { createElement } from "react";
import { parts, states } from "../anatomy.js";
import { pathSegment } from "../records/pathSegment.js";
import { CourseBar, CourseFacts } from "./CourseFacts.js";
import { isUnknown } from "./courseProgress.js";
import type { CatalogEntry } from "./useCatalogRecords.js";
import { useCourseMessages } from "./useCourseMessages.js";

const actions = { notStarted: "start", underWay: "resume", failed: "resume", done: "review" } as const;

/** One course of a catalogue. Renders an `<li>`. */
export function CatalogCard({ entry, level, courseHref, onOpen }: CatalogCardProps) {
  const { course, progress, record, status } = entry;
  const { words } = useCourseMessages();
  const isHydrated = useIsHydrated();
  const resolveHref = useResolveHref();
  const text = format(words.catalog[actions[progress.status]], { course: course.title });
  const href = courseHref && resolveHref(courseHref.replace("{id}", () => pathSegment(course.id)));
  const variant = progress.status === "done" ? "secondary" : "primary";
  return (
    <li
      data-hr={parts.catalogCourse}
      {...stateAttribute(states.done, progress.status === "done")}
      {...stateAttribute(states.loading, isUnknown(status, progress))}
    >
      {createElement(`h${level}`, { "data-hr": parts.catalogCourseTitle, lang: course.locale }, course.title)}
      <p data-hr={parts.catalogCourseSummary} lang={course.locale}>
        {course.summary}
      </p>
      <CourseFacts {...{ course, progress, record }} />
      <CourseBar {...{ progress, status }} />
      {href ? (
        <Button asChild variant={variant} data-hr={parts.catalogOpen}>
          <a href={href} onClick={(event) => onOpen?.(course, event)}>
            {text}
          </a>
        </Button>
      ) : (
        // Without JavaScript it would do nothing.
        onOpen &&
        isHydrated && (
          <Button variant={variant} data-hr={parts.catalogOpen} onClick={(event) => onOpen(course, event)}>
            {text}
          </Button>
        )
      )}
    </li>
  );
}

interface CatalogCardProps {
  entry: CatalogEntry;
  /** The level of its heading. */
  level: number;
  courseHref: string | undefined;
  onOpen: ((course: TrainingCourse, event: { preventDefault: () => void }) => void) | undefined;
}
