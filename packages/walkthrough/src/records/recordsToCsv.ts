import { passedAt, secondsSpent, startedAt } from "./progressOf.js";
import type { TrainingRecord } from "./trainingRecord.js";
import { verificationCode } from "./verificationCode.js";

/** A column of an export. */
export interface CsvColumn {
  header: string;
  /** Returns the value of one record. `undefined` leaves the cell empty. */
  value: (record: TrainingRecord) => string | number | undefined;
}

/** Options of {@link recordsToCsv}. */
export interface CsvOptions {
  /** @default learner, training, version, times in ISO 8601, counts, seconds, certificate and its code */
  columns?: readonly CsvColumn[];
  /** Excel expects `;` where the comma is the decimal separator. @default "," */
  separator?: "," | ";" | "\t";
  /** Whether the text starts with a byte order mark, which Excel needs to read UTF-8. @default false */
  byteOrderMark?: boolean;
}

/** The columns of {@link recordsToCsv}, for you to choose from, rename and extend. */
export const csvColumns: readonly CsvColumn[] = [
  { header: "learner", value: ({ learner }) => learner },
  { header: "training", value: ({ training }) => training },
  { header: "version", value: ({ version }) => version },
  { header: "started", value: (record) => isoTime(startedAt(record)) },
  { header: "completed", value: ({ completedAt }) => isoTime(completedAt) },
  { header: "passed", value: (record) => isoTime(passedAt(record)) },
  { header: "steps", value: ({ steps }) => steps.length },
  { header: "answers", value: ({ checks }) => checks.length },
  { header: "correct", value: ({ checks }) => checks.filter(({ isCorrect }) => isCorrect).length },
  { header: "help", value: ({ help }) => help.length },
  { header: "seconds", value: (record) => Math.round(secondsSpent(record)) },
  { header: "certificate", value: ({ award }) => award?.id },
  { header: "code", value: verificationCode },
];

/**
 * Writes records as CSV (RFC 4180), one row each. A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV
 * Injection).
 */
export function recordsToCsv(
  records: readonly TrainingRecord[],
  { columns = csvColumns, separator = ",", byteOrderMark = false }: CsvOptions = {},
): string {
  const rows = [
    columns.map(({ header }) => header),
    ...records.map((record) => columns.map(({ value }) => value(record))),
  ];
  const lines = rows.map((cells) => `${cells.map(cellText).join(separator)}\r\n`);
  return (byteOrderMark ? "\ufeff" : "") + lines.join("");
}

/**
 * The start of a formula, also in the full-width forms that Excel accepts in Japanese. Spreadsheets drop white space and invisible characters
 * before it.
 */
const formulaStart = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

function cellText(value: string | number | undefined): string {
  if (typeof value !== "string") return value === undefined ? "" : String(value);
  const text = formulaStart.test(value) ? `'${value}` : value;
  // Quoted for every separator, because spreadsheets guess it.
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function isoTime(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}
