"use client";
import { AudienceScope, ContactScope, useMessages } from "@handrail/contact";
import { plural } from "@handrail/core";
import type { TrainingCourse } from "@handrail/core/content";
import { stateAttribute, useIsHydrated } from "@handrail/ui";
import { type ComponentPropsWithoutRef, createElement, forwardRef, useState } from "react";
import { parts, states } from "../anatomy.js";
import { useWalkthroughMessages } from "../tour/useWalkthroughMessages.js";
import { CatalogCard } from "./CatalogCard.js";
import { type CatalogFilter, filterOf, matchesFilter, usefulFilters } from "./catalogFilter.js";
import { StoreNote } from "./StoreNote.js";
import { useCatalogRecords } from "./useCatalogRecords.js";
import { useCourseMessages } from "./useCourseMessages.js";
import { useToday } from "./useToday.js";
import type { RecordOptions } from "./useTrainingRecord.js";

/**
 * The courses of a learner with their progress and due dates, and the rail that leads to the trainer. Renders a `<section>`. Without JavaScript all
 * courses are listed.
 */
export const CourseCatalog = /* @__PURE__ */ forwardRef<HTMLElement, CourseCatalogProps>(
  function CourseCatalog(props, ref) {
    const { courses, store, learner, courseHref, onOpen, layout = "cards", headingLevel = 2, ...others } = props;
    const { railPlacement, ...rest } = others;
    const { locale: ours } = useMessages();
    const { trainer } = useWalkthroughMessages();
    const { locale, words } = useCourseMessages();
    const today = useToday();
    const isHydrated = useIsHydrated();
    const [chosen, setFilter] = useState<CatalogFilter>("all");
    const { entries, status, isPersistent, retry } = useCatalogRecords(courses, { store, learner });
    const filters = usefulFilters(entries, today);
    // The last course of a state may have moved on to another one.
    const filter = filters.includes(chosen) ? chosen : "all";
    const shown = entries.filter((entry) => matchesFilter(entry, filter, today));
    const labels = { all: words.catalog.all, overdue: words.catalog.overdue, ...words.status };
    return (
      <AudienceScope audience="staff" messages={trainer}>
        <section data-hr={parts.catalog} lang={ours} aria-label={words.catalog.title} {...rest} ref={ref}>
          <ContactScope
            component="course-catalog"
            risen={status === "failed"}
            railPlacement={railPlacement}
            suspense="browser"
          >
            <div data-hr={parts.catalogContent}>
              {createElement(`h${headingLevel}`, { "data-hr": parts.catalogTitle }, words.catalog.title)}
              <StoreNote {...{ status, isPersistent }} onRetry={retry} />
              {courses.length === 0 && (
                <div data-hr={parts.courseEmpty}>
                  <p>
                    <strong>{words.catalog.emptyTitle}</strong>
                  </p>
                  <p>{words.catalog.emptyBody}</p>
                </div>
              )}
              {courses.length > 0 && (
                <div data-hr={parts.catalogFilters}>
                  <p data-hr={parts.catalogCount} role="status">
                    {plural(locale, words.catalog.count, shown.length)}
                  </p>
                  {isHydrated && courses.length > 1 && (
                    <label data-hr={parts.catalogFilter}>
                      {words.catalog.filter}
                      <select value={filter} onChange={(event) => setFilter(filterOf(event.target.value))}>
                        {filters.map((name) => (
                          <option key={name} value={name}>
                            {labels[name]}
                          </option>
                        ))}
                      </select>
                    </label>
                  )}
                </div>
              )}
              <ul data-hr={parts.catalogCourses} {...stateAttribute(states.list, layout === "list")}>
                {shown.map((entry) => (
                  <CatalogCard
                    key={entry.course.id}
                    level={headingLevel === 1 ? 2 : 3}
                    {...{ entry, courseHref, onOpen }}
                  />
                ))}
              </ul>
            </div>
          </ContactScope>
        </section>
      </AudienceScope>
    );
  },
);

/** Props of {@link CourseCatalog}. */
export interface CourseCatalogProps
  extends Omit<ComponentPropsWithoutRef<"section">, "children">,
    Pick<RecordOptions, "store" | "learner"> {
  /** The courses, as plain JSON, in the order in which they are listed. */
  courses: readonly TrainingCourse[];
  /** The address of a course, with `{id}` for its id: `/training/{id}`. It works without JavaScript. @default none: give `onOpen` */
  courseHref?: string | undefined;
  /** Called when the learner opens a course. With `courseHref`, `event.preventDefault()` keeps the browser from following the link. */
  onOpen?: ((course: TrainingCourse, event: { preventDefault: () => void }) => void) | undefined;
  /** Whether the courses are cards beside each other, or below each other. @default "cards" */
  layout?: "cards" | "list";
  /** The level of the title's heading. The titles of courses are one level below. @default 2 */
  headingLevel?: 1 | 2;
  /** The place of the rail: above or below the courses. @default "end" */
  railPlacement?: "start" | "end";
}
