import { format } from "../messages/format.js";
import type { Messages } from "../messages/messages.js";
import type { Availability, OpeningHours, Span } from "./openingHours.js";
import { weekdays, weeklyOn } from "./schedule.js";
import { dayAt } from "./wallClock.js";

/** What decides how an availability is told. */
export interface DescribeContext {
  messages: Messages;
  /** Milliseconds since the epoch. */
  now: number;
  /** The office's IANA zone. */
  officeTimeZone: string;
  /** The visitor's IANA zone. */
  visitorTimeZone: string;
}

/**
 * The weekly schedule by the office's clock: "Mon–Fri 08:00–18:00, Sat 10:00–16:00 (Vilnius time)". It says the same on a
 * server and in every browser, and on any day.
 */
export function describeSchedule(hours: OpeningHours, { hours: words }: Messages): string {
  const runs: { from: number; to: number; spans: string }[] = [];
  for (const weekday of [1, 2, 3, 4, 5, 6, 0]) {
    const spans = spansText(weeklyOn(hours, weekday), words);
    const last = runs.at(-1);
    if (last?.spans === spans) last.to = weekday;
    else runs.push({ from: weekday, to: weekday, spans });
  }
  const open = runs.filter(({ spans }) => spans);
  const schedule = open.map(({ from, to, spans }) => `${daysText(from, to, words)} ${spans}`).join(", ");
  const zone = (hours.timeZone.split("/").at(-1) ?? "").replaceAll("_", " ");
  return format(words.officeTime, { schedule, zone });
}

function spansText(spans: readonly Span[], words: Messages["hours"]): string {
  return [...spans]
    .sort()
    .map((span) => (span === "00:00-24:00" ? words.dayAndNight : span.replace("-", "–")))
    .join(" ");
}

function daysText(from: number, to: number, { days, everyDay }: Messages["hours"]): string {
  if (from === 1 && to === 0) return everyDay;
  const [first, last] = [nameOf(from, days), nameOf(to, days)];
  return from === to ? first : `${first}–${last}`;
}

function nameOf(weekday: number, days: Messages["hours"]["days"]): string {
  return days[weekdays[weekday] ?? "mon"];
}

/**
 * "until 18:00", "until 18:00 (your 17:00)", "opens Mon 08:00 (your 07:00)", "day and night"; nothing where nothing is
 * known. The visitor's time is told where their clock shows another one. After hydration only: a server knows neither
 * the visitor's zone nor when its page will be read.
 */
export function describeAvailability(availability: Availability, context: DescribeContext): string {
  const { hours: words } = context.messages;
  if (availability.state === "unknown") return "";
  if (availability.state === "open") {
    const { until } = availability;
    return until === undefined ? words.openAlways : tell(words.openUntil, words.openUntilYours, until, context);
  }
  const { opensAt, reason } = availability;
  const opens = opensAt === undefined ? words.closedFor : tell(words.opensAt, words.opensAtYours, opensAt, context);
  return reason ? `${format(words.closedToday, { reason })}, ${opens}` : opens;
}

function tell(sentence: string, sentenceYours: string, at: number, context: DescribeContext): string {
  const { officeTimeZone, visitorTimeZone } = context;
  const time = `${dayText(at, officeTimeZone, context)}${clock(at, officeTimeZone)}`;
  const sameDay = dayAt(officeTimeZone, at).date === dayAt(visitorTimeZone, at).date;
  const yours = `${sameDay ? "" : dayText(at, visitorTimeZone, context)}${clock(at, visitorTimeZone)}`;
  return clock(at, officeTimeZone) === clock(at, visitorTimeZone) && sameDay
    ? format(sentence, { time })
    : format(sentenceYours, { time, yours });
}

// Nothing for today, the weekday within the next six days, else the date.
function dayText(at: number, timeZone: string, { now, messages }: DescribeContext): string {
  const { date, weekday } = dayAt(timeZone, at);
  const soon = Array.from({ length: 7 }, (_, later) => dayAt(timeZone, now, later).date).indexOf(date);
  if (soon === 0) return "";
  if (soon === 1) return `${messages.hours.tomorrow} `;
  if (soon > 1) return `${nameOf(weekday, messages.hours.days)} `;
  const told = new Intl.DateTimeFormat(messages.locale, { day: "numeric", month: "long", timeZone }).format(at);
  return `${told} `;
}

function clock(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone }).format(
    at,
  );
}
