import { type DayRun, exceptionRuns, isSame, joined, sorted, spanFrom } from "./compose.js";
import type { OpeningHours, Span, Weekday } from "./openingHours.js";
import { daysOf, exceptionOn, minutesOf, spansOn, weekdayOf, weeklyOn } from "./schedule.js";
import { daysAfter } from "./wallClock.js";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * The same hours as an OpenStreetMap `opening_hours` value
 * (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification): `Mo-Fr 08:00-18:00; 2026 Dec 25 off "Christmas"`.
 *
 * There, a rule replaces whole calendar days, so a night shift beside an exception is written in two parts, before and
 * after midnight. The time zone is not in the value: OSM means the place's. A double quote in a reason becomes `”`, as OSM
 * has no escape for it.
 */
export function toOsmOpeningHours(hours: OpeningHours): string {
  const week = new Map<string, Weekday[]>();
  for (const weekday of daysOf("daily")) {
    const spans = sorted(weeklyOn(hours, weekday)).join();
    if (spans) week.set(spans, [...(week.get(spans) ?? []), weekday]);
  }
  const isAlways = week.get("00:00-24:00")?.length === 7;
  const rules = [...week].map(([spans, days]) => `${daysText(days)} ${spans}`);
  // After `;` a rule would cut off the night shift of the day before.
  const isNightly = daysOf("daily").some((weekday) => runsOver(weeklyOn(hours, weekday)).length > 0);
  const weekly = isAlways ? "24/7" : rules.join(isNightly ? ", " : "; ");
  const dated = joined(runsOf(hours)).map((run) => `${datesText(run)} ${contentText(run)}`);
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
  const quoted = comment && ` "${comment}"`;
  // Without `open`, times with a comment are a maybe.
  return spans.length > 0 ? spans.join() + (quoted && ` open${quoted}`) : `off${quoted}`;
}

/** The dates to name, with what people find on those calendar days. */
function runsOf(hours: OpeningHours): readonly DayRun[] {
  return exceptionRuns(hours).flatMap(({ from, to, reason }) => {
    const run = (from: string, to: string): DayRun => ({ from, to, spans: foundOn(hours, from), reason });
    const second = daysAfter(from, 1);
    // Only into the first day can a shift run that is not the exception's own.
    const days = second > to ? [run(from, from)] : [run(from, from), run(second, to)];
    return [...days, ...afterNight(hours, daysAfter(to, 1))];
  });
}

/** The day after an exception, where the night shift that runs into it is not its weekday's. */
function afterNight(hours: OpeningHours, date: string): readonly DayRun[] {
  if (exceptionOn(hours, date)) return [];
  const before = daysAfter(date, -1);
  const isUsual = isSame(runsOver(spansOn(hours, before)), runsOver(weeklyOn(hours, weekdayOf(before))));
  return isUsual ? [] : [{ from: date, to: date, spans: foundOn(hours, date) }];
}

/** What people find on a calendar day: the end of last night's shift, and what begins, until midnight. */
function foundOn(hours: OpeningHours, date: string): readonly Span[] {
  const begun = spansOn(hours, date).map((span) => {
    const [start, end] = minutesOf(span);
    return spanFrom(start, Math.min(end, 1440));
  });
  return sorted([...runsOver(spansOn(hours, daysAfter(date, -1))), ...begun]);
}

/** What spans leave for the next day. */
function runsOver(spans: readonly Span[]): readonly Span[] {
  const ends = spans.map((span) => minutesOf(span)[1]).filter((end) => end > 1440);
  return sorted(ends.map((end) => spanFrom(0, end - 1440)));
}
