import { type Check, checkProperties, listOf, optional, type Shape, textCheck } from "../validation/checks.js";
import { isCalendarDate } from "../validation/isoDate.js";
import { isRecord } from "../validation/isRecord.js";
import type { Problem } from "../validation/problems.js";
import type { OpeningHours } from "./openingHours.js";
import { daysOf } from "./schedule.js";

const spans = listOf(textCheck(isSpan, "Give a span such as 08:00-18:00."), 20);
const date = textCheck(isCalendarDate, "Give a date as YYYY-MM-DD.");
const reason = textCheck((value) => value.length <= 300, "Give a text of at most 300 characters.");
const zone = textCheck(isZone, "Give an IANA time zone, such as Europe/Vilnius.");
const unknownField = () => "is not a known field. Correct its name or leave it out.";

const week: Check = (value, path) => {
  if (!isRecord(value)) return [{ path, problem: 'is missing. Give spans by day: { mon_fri: ["08:00-18:00"] }.' }];
  const days = Object.keys(value).filter((key) => daysOf(key).length > 0);
  const weekShape = Object.fromEntries(days.map((key) => [key, spans]));
  return checkProperties(value, path, weekShape, () => "is not a day. Use mon to sun, mon_fri, or daily.");
};

const exception: Check = (value, path) => {
  if (!isRecord(value)) return [{ path, problem: "is not an exception. Give date and spans." }];
  const dates: Shape = "from" in value || "to" in value ? { from: date, to: date } : { date };
  const problems = checkProperties(value, path, { ...dates, spans, reason: optional(reason) }, unknownField);
  if (problems.length > 0 || !("from" in value) || String(value.from) <= String(value.to)) return problems;
  return [{ path, problem: "ends before it starts. Put the earlier date in from." }];
};

const hoursShape = { timeZone: zone, weekly: week, exceptions: optional(listOf(exception, 1000)) };

/**
 * Lists the problems of untrusted opening hours, each with its path: unknown zones, days and fields, invalid spans and
 * dates, and hours without a single span.
 */
export function hoursProblems(value: unknown, path: string): readonly Problem[] {
  if (!isRecord(value)) return [{ path, problem: "is not opening hours. Give timeZone and weekly." }];
  const problems = checkProperties(value, path, hoursShape, unknownField);
  if (problems.length > 0) return problems;
  // Without problems the value has exactly the shape that the type claims.
  const { weekly, exceptions = [] } = value as unknown as OpeningHours;
  const spanLists = [...Object.values(weekly), ...exceptions.map((one) => one.spans)];
  if (spanLists.some(({ length }) => length > 0)) return problems;
  return [{ path, problem: "has no hours at all. Leave it out if the hours are not known." }];
}

function isSpan(value: string): boolean {
  const [, from, to] = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.exec(value) ?? [];
  // Two equal times could mean a whole day or nothing.
  return from !== undefined && from !== to;
}

function isZone(zone: string): boolean {
  try {
    // Only newer engines accept "+02:00" as a zone, and it has no daylight saving time.
    return /^[a-z]/i.test(zone) && Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
}
