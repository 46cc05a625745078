import type { HoursException, OpeningHours, Span, Weekday } from "./openingHours.js";

/** The week, from Monday. */
const week: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** The days that a key of `weekly` names, from Monday on. Empty for an invalid key. `fri_mon` includes the weekend. */
export function daysOf(key: string): readonly Weekday[] {
  const [from, to = from, ...more] = (key === "daily" ? "mon_sun" : key).split("_");
  const names: readonly (string | undefined)[] = week;
  const start = names.indexOf(from);
  const end = names.indexOf(to);
  if (start < 0 || end < 0 || more.length > 0) return [];
  return week.filter((_, index) => (index - start + 7) % 7 <= (end - start + 7) % 7);
}

/** The spans that start on a date: those of its exception, or those of its weekday. */
export function spansOn(hours: OpeningHours, date: string): readonly Span[] {
  return exceptionOn(hours, date)?.spans ?? weeklyOn(hours, weekdayOf(date));
}

/** The weekday of a date. */
export function weekdayOf(date: string): Weekday {
  return week.at(new Date(date).getUTCDay() - 1) ?? "mon";
}

/** The spans that start on a weekday without an exception. */
export function weeklyOn({ weekly }: OpeningHours, weekday: Weekday): readonly Span[] {
  return Object.entries(weekly).flatMap(([key, spans]) => (daysOf(key).includes(weekday) ? (spans ?? []) : []));
}

/** The exception for a date. If several name it, the first one applies. */
export function exceptionOn({ exceptions = [] }: OpeningHours, date: string): HoursException | undefined {
  return exceptions.find((one) => (one.date === undefined ? one.from <= date && date <= one.to : one.date === date));
}

/** Start and end of a span in minutes after midnight. An end at or before the start is on the next day. */
export function minutesOf(span: Span): readonly [start: number, end: number] {
  const [start = 0, end = 0] = span.split("-").map((time) => {
    const [hours = 0, minutes = 0] = time.split(":").map(Number);
    return hours * 60 + minutes;
  });
  return [start, end > start ? end : end + 1440];
}
