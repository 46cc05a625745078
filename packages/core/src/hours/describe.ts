import { format } from "../text/format.js";
import { clockTime } from "./clockTime.js";
import type { DescribeMessages, HoursMessages } from "./hoursMessages.js";
import type { Availability, OpeningHours, Weekday } from "./openingHours.js";
import { daysOf, weekdayOf, weeklyOn } from "./schedule.js";
import { readingAt } from "./wallClock.js";

/** The context of {@link describeAvailability}. */
export interface DescribeContext {
  messages: DescribeMessages;
  /** Milliseconds since the epoch. */
  now: number;
  /** The office's IANA zone. */
  officeTimeZone: string;
  /** The visitor's IANA zone. */
  visitorTimeZone: string;
}

/**
 * Writes the weekly schedule in the office's time: "Mon–Fri 08:00–18:00, Sat 10:00–16:00 (Vilnius time)". The locale of the messages
 * decides between a 12-hour and a 24-hour clock. The text is the same on any day. It is empty if the hours have exceptions only.
 */
export function describeSchedule(hours: OpeningHours, describeMessages: DescribeMessages): string {
  const { hours: messages } = describeMessages;
  const runs: { from: Weekday; to: Weekday; spans: string }[] = [];
  for (const weekday of daysOf("daily")) {
    const spans = [...new Set(weeklyOn(hours, weekday))].sort().join();
    const last = runs.at(-1);
    if (last?.spans === spans) last.to = weekday;
    else runs.push({ from: weekday, to: weekday, spans });
  }
  const open = runs.filter(({ spans }) => spans);
  if (open.length === 0) return "";
  if (runs.length === 1 && runs[0]?.spans === dayAndNight) return messages.dayAndNight;
  const schedule = open
    .map(({ from, to, spans }) => `${daysText(from, to, messages)} ${spansText(spans, describeMessages)}`)
    .join(", ");
  const zone = (hours.timeZone.split("/").at(-1) ?? "").replaceAll("_", " ");
  return format(messages.officeTime, { schedule, zone });
}

/** The span of a day on which the office never closes. */
const dayAndNight = "00:00-24:00";

function spansText(spans: string, messages: DescribeMessages): string {
  return spans
    .split(",")
    .map((span) => spanText(span, messages))
    .join(", ");
}

function spanText(span: string, messages: DescribeMessages): string {
  if (span === dayAndNight) return messages.hours.dayAndNight;
  return span
    .split("-")
    .map((time) => clockTime(time, messages))
    .join("–");
}

function daysText(from: Weekday, to: Weekday, { days, everyDay }: HoursMessages): string {
  if (from === "mon" && to === "sun") return everyDay;
  return from === to ? days[from] : `${days[from]}–${days[to]}`;
}

/**
 * Writes an availability: "until 18:00", "until 18:00 (your 17:00)", "opens Mon 08:00 (your 07:00)", "day and night"; "until 6 pm" in
 * a locale with a 12-hour clock. An unknown availability gives an empty text. The visitor's time is added if their clock shows another
 * one, and weekdays replace "tomorrow" if their calendar shows another day. Use it after hydration only: a server knows neither the
 * visitor's zone nor when its page will be read.
 */
export function describeAvailability(availability: Availability, context: DescribeContext): string {
  const { hours: messages } = context.messages;
  if (availability.state === "unknown") return "";
  if (availability.state === "open") {
    const { until } = availability;
    return until === undefined
      ? messages.openAlways
      : formatTime(messages.openUntil, messages.openUntilYours, until, context, endAt);
  }
  const { opensAt, reason } = availability;
  const opens =
    opensAt === undefined ? undefined : formatTime(messages.opensAt, messages.opensAtYours, opensAt, context);
  const why = reason && !isToday(opensAt, context) ? format(messages.closedToday, { reason }) : undefined;
  return [why, opens].filter(Boolean).join(", ") || messages.closedFor;
}

// On a day with shorter hours, "closed today" would be wrong before the opening.
function isToday(opensAt: number | undefined, { now, officeTimeZone }: DescribeContext): boolean {
  return opensAt !== undefined && readingAt(officeTimeZone, opensAt).date === readingAt(officeTimeZone, now).date;
}

function formatTime(
  sentence: string,
  sentenceYours: string,
  at: number,
  context: DescribeContext,
  read = readingAt,
): string {
  const { messages, now, officeTimeZone, visitorTimeZone } = context;
  const [office, visitor] = [read(officeTimeZone, at), read(visitorTimeZone, at)];
  const [today, theirs] = [readingAt(officeTimeZone, now).date, readingAt(visitorTimeZone, now).date];
  // "Tomorrow" is ambiguous if the office and the visitor have different dates, so days are then named.
  const isShared = office.date === visitor.date && today === theirs;
  const time = dayText(office.date, today, isShared, messages) + clockTime(office.time, messages);
  if (isShared && office.time === visitor.time) return format(sentence, { time });
  const yours = (isShared ? "" : dayText(visitor.date, theirs, isShared, messages)) + clockTime(visitor.time, messages);
  return format(sentenceYours, { time, yours });
}

// Midnight is written as 24:00 of the day that ends: "until tomorrow 00:00" is easily misread.
function endAt(zone: string, at: number): ReturnType<typeof readingAt> {
  const end = readingAt(zone, at);
  return end.time === "00:00" ? { ...readingAt(zone, at - 1), time: "24:00" } : end;
}

// Empty for today, the weekday within the next six days, otherwise the date.
function dayText(date: string, today: string, isRelative: boolean, { hours, locale }: DescribeMessages): string {
  const at = Date.parse(date);
  const daysLater = (at - Date.parse(today)) / 86_400_000;
  if (isRelative && daysLater === 0) return "";
  if (isRelative && daysLater === 1) return `${hours.tomorrow} `;
  if (daysLater < 7) return `${hours.days[weekdayOf(date)]} `;
  return `${new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" }).format(at)} `;
}
