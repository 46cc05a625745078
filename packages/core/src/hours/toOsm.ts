import { type DayRun, exceptionRuns, hasSameSpans, joinRuns, sortSpans, spanFromMinutes } from "./compose.js";
import type { OpeningHours, Span, Weekday } from "./openingHours.js";
import { daysOf, exceptionOn, minutesOf, spansOn, weekdayOf, weeklyOn } from "./schedule.js";
import { daysAfter } from "./wallClock.js";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * Writes hours as an OpenStreetMap `opening_hours` value
 * (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification): `Mo-Fr 08:00-18:00; 2026 Dec 25 off "Christmas"`.
 *
 * A rule replaces whole calendar days, so a night shift beside an exception is written in two parts, before and after
 * midnight. The value has no time zone: OSM means the local time of the place. A double quote in a reason becomes `”`,
 * because OSM has no escape for it.
 */
export function toOsmOpeningHours(hours: OpeningHours): string {
  const week = new Map<string, Weekday[]>();
  for (const weekday of daysOf("daily")) {
    const spans = sortSpans(weeklyOn(hours, weekday)).join();
    if (spans) week.set(spans, [...(week.get(spans) ?? []), weekday]);
  }
  const isAlways = week.get("00:00-24:00")?.length === 7;
  const rules = [...week].map(([spans, days]) => `${daysText(days)} ${spans}`);
  // After `;` a rule would end the night shift of the day before at midnight.
  const isNightly = daysOf("daily").some((weekday) => partsAfterMidnight(weeklyOn(hours, weekday)).length > 0);
  const weekly = isAlways ? "24/7" : rules.join(isNightly ? ", " : "; ");
  const dated = joinRuns(runsOf(hours)).map((run) => `${datesText(run)} ${contentText(run)}`);
  return [weekly, ...dated].filter(Boolean).join("; ");
}

function daysText(days: readonly Weekday[]): string {
  const runs: Weekday[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    const previous = last?.at(-1);
    if (last && previous && daysOf(`${previous}_${day}`).length === 2) last.push(day);
    else runs.push([day]);
  }
  return runs.map((run) => [...new Set([run[0], run.at(-1)])].map(dayText).join("-")).join();
}

function dayText(day = ""): string {
  return day.slice(0, 1).toUpperCase() + day.slice(1, 2);
}

function datesText({ from, to }: DayRun): string {
  return [...new Set([from, to])].map(dateText).join("-");
}

function dateText(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year} ${months[Number(month) - 1]} ${day}`;
}

function contentText({ spans, reason = "" }: DayRun): string {
  const comment = reason.replaceAll('"', "”").replace(/\s+/g, " ").trim();
  const suffix = comment && ` "${comment}"`;
  // Without `open`, times with a comment mean that the office may be open.
  return spans.length > 0 ? spans.join() + (suffix && ` open${suffix}`) : `off${suffix}`;
}

/** The dates that need a rule, with the spans of those calendar days. */
function runsOf(hours: OpeningHours): readonly DayRun[] {
  return exceptionRuns(hours).flatMap(({ from, to, reason }) => {
    const run = (from: string, to: string): DayRun => ({ from, to, spans: calendarSpans(hours, from), reason });
    const second = daysAfter(from, 1);
    // Only the first day can contain the end of a shift from before the exception.
    const days = second > to ? [run(from, from)] : [run(from, from), run(second, to)];
    return [...days, ...afterNight(hours, daysAfter(to, 1))];
  });
}

/** The day after an exception, if last night's shift differs from the usual one of that weekday. */
function afterNight(hours: OpeningHours, date: string): readonly DayRun[] {
  if (exceptionOn(hours, date)) return [];
  const before = daysAfter(date, -1);
  const isUsual = hasSameSpans(
    partsAfterMidnight(spansOn(hours, before)),
    partsAfterMidnight(weeklyOn(hours, weekdayOf(before))),
  );
  return isUsual ? [] : [{ from: date, to: date, spans: calendarSpans(hours, date) }];
}

/** The spans of a calendar day: the end of last night's shift, and the day's shifts until midnight. */
function calendarSpans(hours: OpeningHours, date: string): readonly Span[] {
  const untilMidnight = spansOn(hours, date).map((span) => {
    const [start, end] = minutesOf(span);
    return spanFromMinutes(start, Math.min(end, 1440));
  });
  return sortSpans([...partsAfterMidnight(spansOn(hours, daysAfter(date, -1))), ...untilMidnight]);
}

/** The parts of spans after midnight, as spans of the next day. */
function partsAfterMidnight(spans: readonly Span[]): readonly Span[] {
  const ends = spans.map((span) => minutesOf(span)[1]).filter((end) => end > 1440);
  return sortSpans(ends.map((end) => spanFromMinutes(0, end - 1440)));
}
