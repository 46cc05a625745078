import { HandrailError } from "../errors.js";
import { hoursProblems } from "./hoursProblems.js";
import type { HoursException, OpeningHours, Span, Weekday, WeekKey } from "./openingHours.js";
import { daysOf, exceptionOn } from "./schedule.js";
import { daysAfter } from "./wallClock.js";

/** The last date that is written. The day after 9999-12-31 has no date of this form. */
const lastDate = "9998-12-31";

/** A run of dates on which other spans replace the weekly hours. */
export interface DayRun {
  from: string;
  to: string;
  spans: readonly Span[];
  reason?: string | undefined;
}

/** Writes weekly hours with the fewest keys: neighbouring days with the same spans share one. */
export function weeklyOf(spansOn: (weekday: Weekday) => readonly Span[]): OpeningHours["weekly"] {
  const runs: { from: Weekday; to: Weekday; spans: readonly Span[] }[] = [];
  for (const weekday of daysOf("daily")) {
    const spans = spansOn(weekday);
    const last = runs.at(-1);
    if (last && hasSameSpans(last.spans, spans)) last.to = weekday;
    else runs.push({ from: weekday, to: weekday, spans });
  }
  const keyOf = ({ from, to }: { from: Weekday; to: Weekday }): WeekKey =>
    runs.length === 1 ? "daily" : from === to ? from : `${from}_${to}`;
  return Object.fromEntries(runs.filter(({ spans }) => spans.length > 0).map((run) => [keyOf(run), run.spans]));
}

/** Turns exceptions into runs that do not overlap, in date order. The first exception that names a date applies to it. */
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
    return [{ from, to: daysAfter(next, -1), spans: sortSpans(exception.spans), reason: exception.reason }];
  });
}

/** Joins neighbouring runs that have the same spans and reason. The runs must be in date order. */
export function joinRuns(runs: readonly DayRun[]): readonly DayRun[] {
  const result: DayRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const isNext = last && daysAfter(last.to, 1) === run.from && last.reason === run.reason;
    if (isNext && hasSameSpans(last.spans, run.spans)) result[result.length - 1] = { ...last, to: run.to };
    else result.push(run);
  }
  return result;
}

/** Writes runs of dates as exceptions. */
export function exceptionsOf(runs: readonly DayRun[]): readonly HoursException[] {
  return joinRuns(runs).map(({ from, to, spans, reason }) => ({
    ...(from === to ? { date: from } : { from, to }),
    spans,
    ...(reason && { reason }),
  }));
}

/**
 * Returns imported hours after the same checks that `parseContacts` makes.
 * @throws HandrailError for an unknown zone, impossible dates, or hours without a single span.
 */
export function checkedHours(hours: OpeningHours): OpeningHours {
  const { exceptions, ...rest } = hours;
  const all = exceptions && exceptions.length > 0 ? hours : rest;
  const [first] = hoursProblems(all, "hours");
  if (!first) return all;
  throw new HandrailError(
    "@handrail/core: these opening hours cannot be used. Customers would not see when people answer. Correct: " +
      `${first.path} ${first.problem}`,
  );
}

// Minutes after midnight as a clock shows them, 24:00 at most.
function clockTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** Writes a span from minutes after midnight. An end beyond 24:00 is on the next day. */
export function spanFromMinutes(start: number, end: number): Span {
  return `${clockTime(start)}-${clockTime(end > 1440 ? end - 1440 : end)}`;
}

/** Sorts spans and removes duplicates. */
export function sortSpans(spans: readonly Span[]): readonly Span[] {
  return [...new Set(spans)].sort();
}

/** Whether two days have the same spans. Both lists must be sorted. */
export function hasSameSpans(some: readonly Span[], others: readonly Span[]): boolean {
  return some.join() === others.join();
}
