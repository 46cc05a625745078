"use client";
import { format } from "@handrail/core";
import { Icon, stateAttribute } from "@handrail/ui";
import { calendarClockIcon } from "@handrail/ui/icons";
import type { ReactNode } from "react";
import { parts, states } from "../anatomy.js";
import { StatusNote } from "./CourseFacts.js";
import { dueText } from "./dueText.js";
import { durationText, shareText } from "./durationText.js";
import type { HelpedCourse, MissedQuestion, ReportRow } from "./reportRows.js";
import { useCourseMessages } from "./useCourseMessages.js";
import { useToday } from "./useToday.js";

/** A column of a table of the report. */
interface Column<Row> {
  header: string;
  cell: (row: Row) => ReactNode;
}

type NameOf = (learner: string | undefined) => string;

/** Who is how far in which course. Renders a `<table>`. */
export function ProgressTable({ rows, nameOf }: { rows: readonly ReportRow[]; nameOf: NameOf }) {
  const { locale, words } = useCourseMessages();
  const { report } = words;
  const columns: readonly Column<ReportRow>[] = [
    { header: report.learner, cell: ({ learner }) => <bdi>{nameOf(learner)}</bdi> },
    { header: report.course, cell: ({ course }) => <span lang={course.locale}>{course.title}</span> },
    { header: report.status, cell: ({ progress }) => <StatusNote status={progress.status} /> },
    { header: report.progress, cell: ({ progress }) => shareText(locale, Math.floor(progress.ratio * 100) / 100) },
    {
      header: report.score,
      cell: ({ progress: { questions } }) => (questions.answered > 0 ? `${questions.right} / ${questions.total}` : "–"),
    },
    { header: report.due, cell: (row) => <Due row={row} /> },
    { header: report.time, cell: ({ seconds }) => durationText(locale, seconds) ?? "–" },
    { header: report.certificate, cell: ({ code }) => (code ? <span dir="ltr">{code}</span> : "–") },
  ];
  return (
    <ReportTable
      label={report.progress}
      // Devices have no learner.
      keyOf={({ learner, course }, index) => JSON.stringify([learner ?? index, course.id])}
      {...{ columns, rows }}
    />
  );
}

/** The questions that people miss. Renders a `<table>`. */
export function MissedTable({ questions }: { questions: readonly MissedQuestion[] }) {
  const { words } = useCourseMessages();
  const { report } = words;
  const columns: readonly Column<MissedQuestion>[] = [
    { header: report.question, cell: ({ text, locale }) => <span lang={locale}>{text}</span> },
    { header: report.course, cell: ({ course }) => <span lang={course.locale}>{course.title}</span> },
    { header: report.missed, cell: ({ wrong, total }) => format(report.missedOf, { wrong, total }) },
  ];
  return (
    <ReportTable
      label={report.missedTitle}
      keyOf={({ id, course }) => JSON.stringify([course.id, id])}
      rows={questions}
      columns={columns}
    />
  );
}

/** The courses in which people asked for help, which may need a better explanation. Renders a `<table>`. */
export function HelpTable({ courses }: { courses: readonly HelpedCourse[] }) {
  const { locale, words } = useCourseMessages();
  const { report } = words;
  const columns: readonly Column<HelpedCourse>[] = [
    { header: report.course, cell: ({ course }) => <span lang={course.locale}>{course.title}</span> },
    { header: report.helped, cell: ({ asked, total }) => format(report.helpedOf, { asked, total }) },
    { header: report.help, cell: ({ times }) => new Intl.NumberFormat(locale).format(times) },
  ];
  return <ReportTable label={report.helpTitle} keyOf={({ course }) => course.id} rows={courses} columns={columns} />;
}

function Due({ row: { course, progress } }: { row: ReportRow }) {
  const words = useCourseMessages();
  const today = useToday();
  const due = course.dueDate && progress.status !== "done" ? dueText(words, course.dueDate, today) : undefined;
  if (!due) return "–";
  return (
    <span data-hr={parts.reportDue} {...stateAttribute(states.overdue, due.isOverdue)}>
      {due.isOverdue && <Icon icon={calendarClockIcon} />} {due.text}
    </span>
  );
}

// Written out, because browsers drop them from a table with another `display`.
const roles = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/** A table that becomes a list of rows in a narrow place, where each cell repeats its header. */
function ReportTable<Row>({ label, columns, rows, keyOf }: ReportTableProps<Row>) {
  const [first, ...others] = columns;
  return (
    <table data-hr={parts.reportTable} {...roles.table} aria-label={label}>
      <thead {...roles.rowgroup}>
        <tr {...roles.row}>
          {columns.map(({ header }) => (
            <th key={header} {...roles.columnheader} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.rowgroup}>
        {rows.map((row, index) => (
          <tr key={keyOf(row, index)} {...roles.row}>
            <th {...roles.rowheader} scope="row">
              {first?.cell(row)}
            </th>
            {others.map(({ header, cell }) => (
              <td key={header} {...roles.cell}>
                <span data-hr={parts.reportLabel} aria-hidden="true">
                  {header}
                </span>{" "}
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ReportTableProps<Row> {
  /** The accessible name. */
  label: string;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row, index: number) => string;
}
