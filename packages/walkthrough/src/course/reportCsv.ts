import type { Messages } from "@handrail/core";
import { type CsvOptions, csvColumns, recordsToCsv } from "../records/recordsToCsv.js";
import type { ReportRow } from "./reportRows.js";

/**
 * Writes the rows of a report as CSV: the name of the learner, the title of the course, the progress, and the columns of `recordsToCsv`. It starts with
 * a byte order mark, so that Excel reads all letters.
 * @param nameOf Returns the name of a learner.
 */
export function reportCsv(
  rows: readonly ReportRow[],
  words: Messages["course"],
  nameOf: (learner: string | undefined) => string,
  options: Omit<CsvOptions, "columns"> = {},
): string {
  const byRecord = new Map(rows.map((row) => [row.record, row]));
  const { report } = words;
  return recordsToCsv(
    rows.map(({ record }) => record),
    {
      byteOrderMark: true,
      ...options,
      columns: [
        { header: report.learner, value: ({ learner }) => nameOf(learner) },
        { header: report.course, value: (record) => byRecord.get(record)?.course.title },
        {
          header: report.status,
          value: (record) => words.status[byRecord.get(record)?.progress.status ?? "notStarted"],
        },
        { header: report.progress, value: (record) => percent(byRecord.get(record)?.progress.ratio) },
        ...csvColumns,
      ],
    },
  );
}

// Without a fraction, since spreadsheets take its point for a date where the comma separates decimals.
function percent(ratio = 0): string {
  return `${Math.floor(ratio * 100)}%`;
}
