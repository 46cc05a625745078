"use client";
import { AudienceScope, ContactScope, useMessages } from "@handrail/contact";
import { format } from "@handrail/core";
import type { TrainingCourse } from "@handrail/core/content";
import { Button, useIsHydrated } from "@handrail/ui";
import { type ComponentPropsWithoutRef, createElement, forwardRef, useMemo, useRef } from "react";
import { parts } from "../anatomy.js";
import type { TrainingRecord } from "../records/trainingRecord.js";
import { useWalkthroughMessages } from "../tour/useWalkthroughMessages.js";
import { ReportNote } from "./ReportNote.js";
import { HelpTable, MissedTable, ProgressTable } from "./ReportTables.js";
import { reportCsv } from "./reportCsv.js";
import { helpedCourses, missedQuestions, reportRows } from "./reportRows.js";
import { saveFile } from "./saveFile.js";
import { useCourseMessages } from "./useCourseMessages.js";

/**
 * The report of a team: who is how far in which course, which questions people miss, and in which courses they ask for help, with an export as CSV and
 * the rail. Renders a `<section>`. People are in the order of the records, and no table compares how often they asked.
 */
export const TrainingReport = /* @__PURE__ */ forwardRef<HTMLElement, TrainingReportProps>(
  function TrainingReport(props, ref) {
    const { courses, records, names, failed = false, onRetry, separator = ",", headingLevel = 2, ...rest } = props;
    const { locale: ours } = useMessages();
    const { trainer } = useWalkthroughMessages();
    const { words } = useCourseMessages();
    const isHydrated = useIsHydrated();
    const heading = useRef<HTMLHeadingElement>(null);
    const rows = useMemo(() => reportRows(courses, records ?? []), [courses, records]);
    const missed = useMemo(() => missedQuestions(rows), [rows]);
    const helped = useMemo(() => helpedCourses(rows), [rows]);
    const nameOf = (learner: string | undefined) =>
      learner === undefined
        ? words.report.device
        : (names && Object.hasOwn(names, learner) && names[learner]) || learner;
    const finished = rows.filter(({ progress }) => progress.status === "done").length;
    const level = headingLevel === 1 ? 2 : 3;
    const status = failed ? "failed" : records === undefined ? "loading" : "ready";
    return (
      <AudienceScope audience="staff" messages={trainer}>
        <section data-hr={parts.report} lang={ours} aria-label={words.report.title} {...rest} ref={ref}>
          <ContactScope component="training-report" risen={failed} suspense="browser">
            <div data-hr={parts.reportContent}>
              <header data-hr={parts.reportHead}>
                {createElement(
                  `h${headingLevel}`,
                  { "data-hr": parts.reportTitle, tabIndex: -1, ref: heading },
                  words.report.title,
                )}
                {rows.length > 0 && (
                  <p data-hr={parts.reportCount}>
                    {format(words.report.finished, { done: finished, total: rows.length })}
                  </p>
                )}
                {isHydrated && rows.length > 0 && (
                  <Button
                    data-hr={parts.reportDownload}
                    onClick={() => saveFile(reportCsv(rows, words, nameOf, { separator }), "training.csv")}
                  >
                    {words.report.download}
                  </Button>
                )}
              </header>
              <ReportNote
                status={status}
                heading={heading}
                onRetry={onRetry}
                isEmpty={status === "ready" && rows.length === 0}
              />
              {rows.length > 0 && (
                <>
                  <ProgressTable rows={rows} nameOf={nameOf} />
                  {createElement(`h${level}`, { "data-hr": parts.reportSubtitle }, words.report.missedTitle)}
                  {missed.length > 0 ? <MissedTable questions={missed} /> : <p>{words.report.missedNone}</p>}
                  {createElement(`h${level}`, { "data-hr": parts.reportSubtitle }, words.report.helpTitle)}
                  {helped.length > 0 ? <HelpTable courses={helped} /> : <p>{words.report.helpNone}</p>}
                </>
              )}
            </div>
          </ContactScope>
        </section>
      </AudienceScope>
    );
  },
);

/** Props of {@link TrainingReport}. */
export interface TrainingReportProps extends Omit<ComponentPropsWithoutRef<"section">, "children"> {
  /** The courses of the report, as plain JSON. Records of other trainings are left out. */
  courses: readonly TrainingCourse[];
  /** The records of the team, from your server. Damaged ones are left out. @default they are loading */
  records?: readonly TrainingRecord[] | undefined;
  /** The names of learners by their ids in the records. @default the ids */
  names?: Readonly<Record<string, string>> | undefined;
  /** Whether the records could not be loaded. @default false */
  failed?: boolean | undefined;
  /** Loads the records again. Return a promise, and the report says that it is trying. Without `onRetry` there is no button for that. */
  onRetry?: (() => void | Promise<void>) | undefined;
  /** What separates the cells of the export. Excel expects `;` where the comma is the decimal separator. @default "," */
  separator?: "," | ";" | "\t";
  /** The level of the title's heading. @default 2 */
  headingLevel?: 1 | 2;
}
