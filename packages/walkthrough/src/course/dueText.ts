import { format, plural } from "@handrail/core";
import type { CourseWords } from "./useCourseMessages.js";

/** A due date in words. */
export interface DueText {
  text: string;
  isOverdue: boolean;
}

const dayMs = 86_400_000;
/** From how many days before it the due date is written as seen from today. */
const soonDays = 14;

/**
 * Writes a due date: "Due 15 December 2026", or as seen from today: "Due in 3 days", "Overdue by 2 days".
 * @param dueDate As `YYYY-MM-DD`.
 * @param today The same for the learner's day. `undefined` on the server, which does not know it.
 * @returns `undefined` if it is not a date
 */
export function dueText(
  { locale, words }: CourseWords,
  dueDate: string,
  today: string | undefined,
): DueText | undefined {
  const due = startOf(dueDate);
  if (Number.isNaN(due)) return undefined;
  const days = today === undefined ? undefined : Math.round((due - startOf(today)) / dayMs);
  if (days !== undefined && days < 0) return { text: plural(locale, words.overdue, -days), isOverdue: true };
  if (days !== undefined && days <= soonDays) {
    const when = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(days, "day");
    return { text: format(words.dueWhen, { when }), isOverdue: false };
  }
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(due);
  return { text: format(words.due, { date }), isOverdue: false };
}

/** The start of a day in UTC, in milliseconds since the epoch, or `NaN` for a text that is not a day. */
function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day of a time in a time zone, as `YYYY-MM-DD`. */
export function dayOf(time: number, timeZone: string): string {
  const formatter = new Intl.DateTimeFormat("en-US", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  const values = new Map(formatter.formatToParts(time).map(({ type, value }) => [type, value]));
  return `${values.get("year")}-${values.get("month")}-${values.get("day")}`;
}

/** Whether a course that is not finished is overdue. */
export function isOverdue(dueDate: string | undefined, today: string | undefined): boolean {
  if (dueDate === undefined || today === undefined) return false;
  // A text that is not a date is not shown either.
  return startOf(dueDate) < startOf(today);
}
