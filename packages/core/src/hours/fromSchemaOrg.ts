import { isRecord, own, shown } from "../channels/checks.js";
import { HandrailError } from "../errors.js";
import { checkedHours, type DayRun, exceptionRuns, exceptionsOf, sorted, weeklyOf } from "./compose.js";
import type { OpeningHours, Span, Weekday } from "./openingHours.js";
import { isDate } from "./parseHours.js";
import { daysOf, weekdayOf } from "./schedule.js";
import { dayNames } from "./toSchemaOrg.js";
import { daysAfter } from "./wallClock.js";

const lists = ["openingHoursSpecification", "specialOpeningHoursSpecification"];
const mostEntries = 1000;

interface Entry {
  days: readonly Weekday[];
  dates?: readonly [from: string, to: string];
  /** None when it says closed. */
  span?: Span;
  reason?: string;
}

/**
 * Opening hours from schema.org's JSON-LD, which need not be trusted: one `OpeningHoursSpecification`, a list of them, or the
 * object that has `openingHoursSpecification` and `specialOpeningHoursSpecification`. Entries with `validFrom` and
 * `validThrough` become exceptions, on their `dayOfWeek` only where they have one; where such entries overlap, the one with
 * fewer dates counts. Properties that say nothing about hours are ignored.
 * @param timeZone The office's IANA zone: schema.org's times are those of the place.
 * @throws HandrailError that names the entry and what to correct; nothing is guessed.
 */
export function fromOpeningHoursSpecification(value: unknown, timeZone: string): OpeningHours {
  const found = entriesIn(value);
  if (found.length > mostEntries)
    throw refusal("openingHoursSpecification", "is too long", "Give at most 1000 entries");
  const entries = found.map(([entry, path]) => entryFrom(entry, path));
  const weekly = entries.filter(({ dates }) => !dates);
  const spansOn = (weekday: Weekday) =>
    sorted(weekly.flatMap(({ days, span }) => (span && days.includes(weekday) ? [span] : [])));
  const hours = { timeZone, weekly: weeklyOf(spansOn), exceptions: exceptionsOf(runsFrom(entries)) };
  return checkedHours({ ...hours, exceptions: exceptionsOf(exceptionRuns(hours)) });
}

function entriesIn(value: unknown): readonly (readonly [entry: unknown, path: string])[] {
  if (isRecord(value) && lists.some((list) => own(value, list) !== undefined)) {
    return lists.flatMap((list) => listed(own(value, list) ?? [], list));
  }
  return listed(value, "openingHoursSpecification");
}

function listed(value: unknown, path: string): readonly (readonly [entry: unknown, path: string])[] {
  return Array.isArray(value) ? Array.from(value, (entry, index) => [entry, `${path}[${index}]`]) : [[value, path]];
}

function entryFrom(entry: unknown, path: string): Entry {
  if (!isRecord(entry)) throw refusal(path, `is ${shown(entry)}`, "Give an OpeningHoursSpecification");
  const [from, through] = [own(entry, "validFrom"), own(entry, "validThrough")];
  const dates = from === undefined && through === undefined ? undefined : datesFrom(from, through, path);
  const named = own(entry, "dayOfWeek");
  if (named === undefined && !dates) throw refusal(`${path}.dayOfWeek`, "is missing", "Name the days it holds on");
  const days = named === undefined ? daysOf("daily") : listed(named, `${path}.dayOfWeek`).map((day) => dayFrom(...day));
  const span = spanFrom(own(entry, "opens"), own(entry, "closes"), path);
  const reason = own(entry, "name");
  return {
    days,
    ...(dates && { dates }),
    ...(span && { span }),
    ...(typeof reason === "string" && { reason: reason.trim() }),
  };
}

function datesFrom(from: unknown, through: unknown, path: string): readonly [string, string] {
  const [first, last] = [dateFrom(from, `${path}.validFrom`), dateFrom(through, `${path}.validThrough`)];
  if (first <= last) return [first, last];
  throw refusal(path, "ends before it begins", "Put the earlier date in validFrom");
}

function dateFrom(value: unknown, path: string): string {
  if (typeof value === "string" && isDate(value) && value < "9999") return value;
  // What a date with a time means depends on a zone, and an open end could not be kept.
  throw refusal(path, value === undefined ? "is missing" : `is ${shown(value)}`, "Give a date such as 2026-12-25");
}

function dayFrom(value: unknown, path: string): Weekday {
  const id = isRecord(value) ? own(value, "@id") : value;
  const name = typeof id === "string" ? id.replace(/^(https?:\/\/schema\.org\/|schema:)/, "").toLowerCase() : "";
  if (name === "publicholidays") {
    throw refusal(
      path,
      "is PublicHolidays, whose dates are not in it",
      "Give the dates in specialOpeningHoursSpecification with validFrom and validThrough, and leave it out",
    );
  }
  const day = daysOf("daily").find((day) => [dayNames[day].toLowerCase(), day, day.slice(0, 2)].includes(name));
  if (!day) throw refusal(path, `is ${shown(value)}`, "Give a day such as https://schema.org/Monday");
  return day;
}

function spanFrom(opening: unknown, closing: unknown, path: string): Span | undefined {
  // "The place is open if the opens property is specified, and closed otherwise."
  if (opening === undefined && closing === undefined) return undefined;
  const [opens, closes] = [timeFrom(opening, `${path}.opens`), timeFrom(closing, `${path}.closes`)];
  if (opens === "00:00" && closes === "00:00") return undefined;
  if (opens === closes) {
    throw refusal(
      path,
      "opens and closes at the same time",
      "Give 00:00 and 23:59 for day and night, 00:00 twice for closed",
    );
  }
  if (opens === "24:00") throw refusal(`${path}.opens`, "is 24:00", "Give 00:00 of the next day");
  return `${opens}-${opens === "00:00" && closes === "23:59" ? "24:00" : closes}`;
}

function timeFrom(value: unknown, path: string): string {
  const time = typeof value === "string" ? /^T?(([01]\d|2[0-3]):[0-5]\d|24:00)(:\d\d)?$/.exec(value)?.[1] : undefined;
  if (time) return time;
  throw refusal(
    path,
    value === undefined ? "is missing" : `is ${shown(value)}`,
    "Give a time of the place such as 08:00",
  );
}

/** Entries with dates, the narrower ones first. */
function runsFrom(entries: readonly Entry[]): readonly DayRun[] {
  const byDates = new Map<string, { from: string; to: string; spans: Span[]; reason?: string }>();
  for (const { dates, days, span, reason } of entries) {
    for (const [from, to] of dates ? partsOf(dates, days) : []) {
      const run = byDates.get(`${from}/${to}`) ?? { from, to, spans: [] };
      if (span) run.spans.push(span);
      if (reason) run.reason ??= reason;
      byDates.set(`${from}/${to}`, run);
      if (byDates.size > mostEntries) {
        throw refusal("openingHoursSpecification", `names more than ${mostEntries} dates`, "Give the dates of a year");
      }
    }
  }
  const length = ({ from, to }: DayRun) => Date.parse(to) - Date.parse(from);
  return [...byDates.values()]
    .map((run) => ({ ...run, spans: sorted(run.spans) }))
    .sort((a, b) => length(a) - length(b) || (a.from < b.from ? -1 : 1));
}

/** The whole run, or each of its dates that falls on one of the days. */
function partsOf(
  [from, to]: readonly [string, string],
  days: readonly Weekday[],
): readonly (readonly [string, string])[] {
  if (daysOf("daily").every((day) => days.includes(day))) return [[from, to]];
  const dates: (readonly [string, string])[] = [];
  for (let date = from; date <= to && dates.length <= mostEntries; date = daysAfter(date, 1)) {
    if (days.includes(weekdayOf(date))) dates.push([date, date]);
  }
  return dates;
}

function refusal(path: string, what: string, remedy: string): HandrailError {
  return new HandrailError(
    `@handrail/core: ${path} ${what}. Customers would be told hours that are not kept. ${remedy}.`,
  );
}
