import { HandrailError } from "../errors.js";
import { isCalendarDate } from "../validation/isoDate.js";
import { isRecord } from "../validation/isRecord.js";
import { ownProperty } from "../validation/ownProperty.js";
import { quoted } from "../validation/quoted.js";
import { checkedHours, type DayRun, exceptionRuns, exceptionsOf, sortSpans, weeklyOf } from "./compose.js";
import type { OpeningHours, Span, Weekday } from "./openingHours.js";
import { daysOf, weekdayOf } from "./schedule.js";
import { dayNames } from "./toSchemaOrg.js";
import { daysAfter } from "./wallClock.js";

const listNames = ["openingHoursSpecification", "specialOpeningHoursSpecification"];
const maxEntries = 1000;

interface Entry {
  days: readonly Weekday[];
  dates?: readonly [from: string, to: string];
  /** Absent for closed days. */
  span?: Span;
  reason?: string;
}

/**
 * Reads opening hours from untrusted JSON-LD of schema.org: one `OpeningHoursSpecification`, a list of them, or an object
 * with `openingHoursSpecification` and `specialOpeningHoursSpecification`. Entries with `validFrom` and `validThrough` become
 * exceptions, on their `dayOfWeek` only if they have one. If such entries overlap, the one with fewer dates applies.
 * Properties unrelated to hours are ignored.
 * @param timeZone The office's IANA zone: schema.org's times are local times of the place.
 * @throws HandrailError that names the entry and what to correct. Nothing is guessed.
 */
export function fromOpeningHoursSpecification(value: unknown, timeZone: string): OpeningHours {
  const found = entriesIn(value);
  if (found.length > maxEntries)
    throw entryError("openingHoursSpecification", "is too long", "Give at most 1000 entries");
  const entries = found.map(([entry, path]) => readEntry(entry, path));
  const weekly = entries.filter(({ dates }) => !dates);
  const spansOn = (weekday: Weekday) =>
    sortSpans(weekly.flatMap(({ days, span }) => (span && days.includes(weekday) ? [span] : [])));
  const hours = { timeZone, weekly: weeklyOf(spansOn), exceptions: exceptionsOf(datedRuns(entries)) };
  return checkedHours({ ...hours, exceptions: exceptionsOf(exceptionRuns(hours)) });
}

function entriesIn(value: unknown): readonly (readonly [entry: unknown, path: string])[] {
  if (isRecord(value) && listNames.some((name) => ownProperty(value, name) !== undefined)) {
    return listNames.flatMap((name) => asList(ownProperty(value, name) ?? [], name));
  }
  return asList(value, "openingHoursSpecification");
}

function asList(value: unknown, path: string): readonly (readonly [entry: unknown, path: string])[] {
  return Array.isArray(value) ? Array.from(value, (entry, index) => [entry, `${path}[${index}]`]) : [[value, path]];
}

function readEntry(entry: unknown, path: string): Entry {
  if (!isRecord(entry)) throw entryError(path, `is ${quoted(entry)}`, "Give an OpeningHoursSpecification");
  const [from, through] = [ownProperty(entry, "validFrom"), ownProperty(entry, "validThrough")];
  const dates = from === undefined && through === undefined ? undefined : readDates(from, through, path);
  const named = ownProperty(entry, "dayOfWeek");
  if (named === undefined && !dates)
    throw entryError(`${path}.dayOfWeek`, "is missing", "Name the days that have these hours");
  const days = named === undefined ? daysOf("daily") : asList(named, `${path}.dayOfWeek`).map((day) => readDay(...day));
  const span = readSpan(ownProperty(entry, "opens"), ownProperty(entry, "closes"), path);
  const reason = ownProperty(entry, "name");
  return {
    days,
    ...(dates && { dates }),
    ...(span && { span }),
    ...(typeof reason === "string" && { reason: reason.trim() }),
  };
}

function readDates(from: unknown, through: unknown, path: string): readonly [string, string] {
  const [first, last] = [readDate(from, `${path}.validFrom`), readDate(through, `${path}.validThrough`)];
  if (first <= last) return [first, last];
  throw entryError(path, "ends before it starts", "Put the earlier date in validFrom");
}

function readDate(value: unknown, path: string): string {
  if (typeof value === "string" && isCalendarDate(value) && value < "9999") return value;
  // A date with a time depends on a zone, and a run without an end cannot be stored.
  throw entryError(path, value === undefined ? "is missing" : `is ${quoted(value)}`, "Give a date such as 2026-12-25");
}

function readDay(value: unknown, path: string): Weekday {
  const id = isRecord(value) ? ownProperty(value, "@id") : value;
  const name = typeof id === "string" ? id.replace(/^(https?:\/\/schema\.org\/|schema:)/, "").toLowerCase() : "";
  if (name === "publicholidays") {
    throw entryError(
      path,
      "is PublicHolidays, which has no dates",
      "Leave it out, and give the dates in specialOpeningHoursSpecification with validFrom and validThrough",
    );
  }
  const day = daysOf("daily").find((day) => [dayNames[day].toLowerCase(), day, day.slice(0, 2)].includes(name));
  if (!day) throw entryError(path, `is ${quoted(value)}`, "Give a day such as https://schema.org/Monday");
  return day;
}

function readSpan(opening: unknown, closing: unknown, path: string): Span | undefined {
  // "The place is open if the opens property is specified, and closed otherwise."
  if (opening === undefined && closing === undefined) return undefined;
  const [opens, closes] = [readTime(opening, `${path}.opens`), readTime(closing, `${path}.closes`)];
  if (opens === "00:00" && closes === "00:00") return undefined;
  if (opens === closes) {
    throw entryError(
      path,
      "opens and closes at the same time",
      "Give 00:00 and 23:59 for day and night, 00:00 twice for closed",
    );
  }
  if (opens === "24:00") throw entryError(`${path}.opens`, "is 24:00", "Give 00:00 of the next day");
  return `${opens}-${opens === "00:00" && closes === "23:59" ? "24:00" : closes}`;
}

function readTime(value: unknown, path: string): string {
  const time = typeof value === "string" ? /^T?(([01]\d|2[0-3]):[0-5]\d|24:00)(:\d\d)?$/.exec(value)?.[1] : undefined;
  if (time) return time;
  throw entryError(path, value === undefined ? "is missing" : `is ${quoted(value)}`, "Give a local time such as 08:00");
}

/** The entries with dates as runs, the shortest first. */
function datedRuns(entries: readonly Entry[]): readonly DayRun[] {
  const byDates = new Map<string, { from: string; to: string; spans: Span[]; reason?: string }>();
  for (const { dates, days, span, reason } of entries) {
    for (const [from, to] of dates ? partsOf(dates, days) : []) {
      const run = byDates.get(`${from}/${to}`) ?? { from, to, spans: [] };
      if (span) run.spans.push(span);
      if (reason) run.reason ??= reason;
      byDates.set(`${from}/${to}`, run);
      if (byDates.size > maxEntries) {
        throw entryError(
          "openingHoursSpecification",
          `names more than ${maxEntries} dates`,
          "Give the dates of a year",
        );
      }
    }
  }
  const lengthMs = ({ from, to }: DayRun) => Date.parse(to) - Date.parse(from);
  return [...byDates.values()]
    .map((run) => ({ ...run, spans: sortSpans(run.spans) }))
    .sort((a, b) => lengthMs(a) - lengthMs(b) || (a.from < b.from ? -1 : 1));
}

/** The whole run, or each of its dates on one of the days. */
function partsOf(
  [from, to]: readonly [string, string],
  days: readonly Weekday[],
): readonly (readonly [string, string])[] {
  if (daysOf("daily").every((day) => days.includes(day))) return [[from, to]];
  const dates: (readonly [string, string])[] = [];
  for (let date = from; date <= to && dates.length <= maxEntries; date = daysAfter(date, 1)) {
    if (days.includes(weekdayOf(date))) dates.push([date, date]);
  }
  return dates;
}

function entryError(path: string, problem: string, advice: string): HandrailError {
  return new HandrailError(`@handrail/core: ${path} ${problem}. Customers would see the wrong hours. ${advice}.`);
}
