import {
  type Check,
  checkShape,
  isRecord,
  listOf,
  mustString,
  optional,
  type Problem,
  type Shape,
} from "../channels/checks.js";
import type { OpeningHours } from "./openingHours.js";
import { daysOf } from "./schedule.js";
import { daysAfter } from "./wallClock.js";

const spans = listOf(mustString(isSpan, "Give a span such as 08:00-18:00."), 20);
const date = mustString(isDate, "Give a date as YYYY-MM-DD.");
const text = mustString((value) => value.length <= 300, "Give a short text.");
const zone = mustString(isZone, "Give an IANA time zone, such as Europe/Vilnius.");
const unknownField = () => "is not a known field. Correct its name or leave it out.";

const week: Check = (value, path) => {
  if (!isRecord(value)) return [{ path, problem: 'is missing. Give spans by day: { mon_fri: ["08:00-18:00"] }.' }];
  const days = Object.keys(value).filter((key) => daysOf(key).length > 0);
  const shape = Object.fromEntries(days.map((key) => [key, spans]));
  return checkShape(value, path, shape, () => "is not a day. Use mon to sun, mon_fri, or daily.");
};

const exception: Check = (value, path) => {
  if (!isRecord(value)) return [{ path, problem: "is not an exception. Give date and spans." }];
  const dates: Shape = "from" in value || "to" in value ? { from: date, to: date } : { date };
  const problems = checkShape(value, path, { ...dates, spans, reason: optional(text) }, unknownField);
  if (problems.length > 0 || !("from" in value) || String(value.from) <= String(value.to)) return problems;
  return [{ path, problem: "ends before it begins. Put the earlier date in from." }];
};

const shape = { timeZone: zone, weekly: week, exceptions: optional(listOf(exception, 1000)) };

/**
 * What is wrong with opening hours from data that is not trusted, each with its path: unknown zones, days and fields, bad
 * spans and dates, and hours in which nobody is ever there.
 */
export function hoursProblems(value: unknown, path: string): readonly Problem[] {
  if (!isRecord(value)) return [{ path, problem: "is not opening hours. Give timeZone and weekly." }];
  const problems = checkShape(value, path, shape, unknownField);
  if (problems.length > 0) return problems;
  // No problems means that it is what the type says.
  const { weekly, exceptions = [] } = value as unknown as OpeningHours;
  const spans = [...Object.values(weekly), ...exceptions.map((one) => one.spans)];
  if (spans.some(({ length }) => length > 0)) return problems;
  return [{ path, problem: "has no hours at all. Leave it out where hours are not known." }];
}

function isSpan(value: string): boolean {
  const [, from, to] = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.exec(value) ?? [];
  // Two times that are the same may mean a whole day or nothing, so neither is guessed.
  return from !== undefined && from !== to;
}

function isZone(zone: string): boolean {
  try {
    // "+02:00" is a zone to newer engines only, and knows no summer time.
    return /^[a-z]/i.test(zone) && Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
}

/** Whether it is a date of the calendar, `YYYY-MM-DD`, from 1970 on. */
export function isDate(value: string): boolean {
  // Some engines take 30 February for 2 March.
  return /^\d{4}-\d\d-\d\d$/.test(value) && Date.parse(value) >= 0 && daysAfter(value, 0) === value;
}
