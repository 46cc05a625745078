import { HandrailError } from "../errors.js";
import type { HoursException, OpeningHours, Span, Weekday, WeekKey } from "./openingHours.js";
import { hoursProblems } from "./parseHours.js";
import { daysOf, exceptionOn } from "./schedule.js";
import { daysAfter } from "./wallClock.js";

/** The day after the last day of all could not be written. */
const lastDate = "9998-12-31";

/** What holds on dates instead of their weekdays' hours. */
export interface DayRun {
  from: string;
  to: string;
  spans: readonly Span[];
  reason?: string | undefined;
}

/** The shortest weekly hours that say the same: neighbouring days with the same spans under one key. */
export function weeklyOf(spansOn: (weekday: Weekday) => readonly Span[]): OpeningHours["weekly"] {
  const runs: { from: Weekday; to: Weekday; spans: readonly Span[] }[] = [];
  for (const weekday of daysOf("daily")) {
    const spans = spansOn(weekday);
    const last = runs.at(-1);
    if (last && isSame(last.spans, spans)) last.to = weekday;
    else runs.push({ from: weekday, to: weekday, spans });
  }
  const keyOf = ({ from, to }: { from: Weekday; to: Weekday }): WeekKey =>
    runs.length === 1 ? "daily" : from === to ? from : `${from}_${to}`;
  return Object.fromEntries(runs.filter(({ spans }) => spans.length > 0).map((run) => [keyOf(run), run.spans]));
}

/** The exceptions of hours as runs that do not overlap, in the order of their dates: the first that names a date counts. */
export function exceptionRuns(hours: OpeningHours): readonly DayRun[] {
  const { exceptions = [] } = hours;
  const edges = exceptions.flatMap(({ date, from = date ?? "", to = date ?? "" }) => {
    return [from, daysAfter(to > lastDate ? lastDate : to, 1)];
  });
  const starts = [...new Set(edges)].sort();
  return starts.flatMap((from, index) => {
    const exception = exceptionOn(hours, from);
    const next = starts[index + 1];
    if (!exception || !next) return [];
    return [{ from, to: daysAfter(next, -1), spans: sorted(exception.spans), reason: exception.reason }];
  });
}

/** Dates that follow one another and say the same become one run. They are given in their order. */
export function joined(runs: readonly DayRun[]): readonly DayRun[] {
  const result: DayRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const isNext = last && daysAfter(last.to, 1) === run.from && last.reason === run.reason;
    if (isNext && isSame(last.spans, run.spans)) result[result.length - 1] = { ...last, to: run.to };
    else result.push(run);
  }
  return result;
}

/** Runs of dates as exceptions. */
export function exceptionsOf(runs: readonly DayRun[]): readonly HoursException[] {
  return joined(runs).map(({ from, to, spans, reason }) => ({
    ...(from === to ? { date: from } : { from, to }),
    spans,
    ...(reason && { reason }),
  }));
}

/**
 * Hours that were read from elsewhere, after the same check as those of `parseContacts`.
 * @throws HandrailError for an unknown zone, impossible dates, or hours in which nobody is ever there.
 */
export function checkedHours(hours: OpeningHours): OpeningHours {
  const { exceptions, ...rest } = hours;
  const all = exceptions && exceptions.length > 0 ? hours : rest;
  const [first] = hoursProblems(all, "hours");
  if (!first) return all;
  throw new HandrailError(
    `@handrail/core: these opening hours cannot be used, so customers would not be told when people answer. Correct: ${first.path} ${first.problem}`,
  );
}

/** Minutes after midnight as a clock shows them, 24:00 at the most. */
export function clockTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** A span from minutes after midnight; an end beyond 24:00 is on the next day. */
export function spanFrom(start: number, end: number): Span {
  return `${clockTime(start)}-${clockTime(end > 1440 ? end - 1440 : end)}`;
}

/** The spans in their order, each once. */
export function sorted(spans: readonly Span[]): readonly Span[] {
  return [...new Set(spans)].sort();
}

/** Whether two days say the same, as sorted spans. */
export function isSame(some: readonly Span[], others: readonly Span[]): boolean {
  return some.join() === others.join();
}
