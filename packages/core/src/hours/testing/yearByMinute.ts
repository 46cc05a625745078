import type { HoursException, OpeningHours, Span, Weekday } from "../openingHours.js";

// An independent answer to the same question, slow and plain: a year of one zone is written out minute by minute as its clocks
// show it. A span is looked up in that list, and its minutes are marked. Nothing is computed from offsets.

export const minuteMs = 60_000;
const quarterMs = 15 * minuteMs;
export const dayCount = 460;
/** 1 October 2025: the list covers the clock changes of both hemispheres, Ramadan in Morocco and 60 more days. */
export const origin = Date.UTC(2025, 9, 1);
export const minuteCount = dayCount * 1440;
/** Minutes at both ends of the list that are not asked about. */
export const marginMinutes = 3 * 1440;
export const horizonDays = 60;

/** A year by one zone's clocks. A wall time is counted in minutes as if it were UTC, from `origin`. */
export interface Year {
  timeZone: string;
  /** The wall time at each minute. */
  shown: Int32Array;
  /** The first and the last minute at which a wall time is shown, or -1 if it is skipped. */
  first: Int32Array;
  last: Int32Array;
  /** The minutes at which the clocks change. */
  turns: number[];
}

export function yearOf(timeZone: string): Year {
  const shown = new Int32Array(minuteCount);
  const first = new Int32Array(minuteCount).fill(-1);
  const last = new Int32Array(minuteCount).fill(-1);
  const turns: number[] = [];
  // The tested zones change their clocks at quarters of an hour only, so one reading each quarter is enough.
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  for (let at = 0; at < minuteCount; at += 1) {
    const isQuarter = (at * minuteMs) % quarterMs === 0;
    shown[at] = isQuarter
      ? (Date.parse(`${clock.format(origin + at * minuteMs).replace(" ", "T")}Z`) - origin) / minuteMs
      : nth(shown, at - 1) + 1;
    if (at > 0 && nth(shown, at) !== nth(shown, at - 1) + 1) turns.push(at);
    const wall = nth(shown, at);
    if (wall < 0 || wall >= minuteCount) continue;
    if (first[wall] === -1) first[wall] = at;
    last[wall] = at;
  }
  return { timeZone, shown, first, last, turns };
}

function nth(list: ArrayLike<number>, index: number): number {
  const value = list[index];
  if (value === undefined) throw new Error(`there is no minute ${index}`);
  return value;
}

/** The minute at which a wall time is shown. A skipped one moves later by the same amount. */
function whenShown({ first, last }: Year, wall: number, which: "first" | "last"): number {
  if (first[wall] !== -1) return nth(which === "first" ? first : last, wall);
  let [before, after] = [wall, wall];
  while (first[before] === -1) before -= 1;
  while (first[after] === -1) after += 1;
  return nth(which === "first" ? first : last, wall + (after - before - 1));
}

export const names: Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** The days that a key names, found by walking through the week. */
function daysIn(key: string): string[] {
  if (key === "daily") return names;
  const [from = "", to = from] = key.split("_");
  const twoWeeks: string[] = [...names, ...names];
  const begin = twoWeeks.indexOf(from);
  const end = twoWeeks.indexOf(to, begin);
  return twoWeeks.slice(begin, end + 1);
}

/** Every minute of the year: 1 if the office is open. */
export function openMinutes(year: Year, hours: OpeningHours): Uint8Array {
  const isOpen = new Uint8Array(minuteCount);
  for (let day = 1; day < dayCount - 2; day += 1) {
    const midnight = new Date(origin + day * 1440 * minuteMs);
    for (const span of spansOf(hours, midnight)) {
      const [opens, closes] = span.split("-").map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
      const begin = day * 1440 + (opens ?? 0);
      const end = day * 1440 + (closes ?? 0) + ((closes ?? 0) <= (opens ?? 0) ? 1440 : 0);
      const [from, to] = [whenShown(year, begin, "first"), whenShown(year, end, "last")];
      if (from < to) isOpen.fill(1, from, to);
    }
  }
  return isOpen;
}

function spansOf(hours: OpeningHours, midnight: Date): readonly Span[] {
  const exception = exceptionFor(hours, midnight);
  if (exception) return exception.spans;
  // 1 October 2025, the first day of the list, was a Wednesday.
  const name = names[((midnight.getTime() - origin) / (1440 * minuteMs) + 2) % 7] ?? "mon";
  return Object.entries(hours.weekly).flatMap(([key, spans]) => (daysIn(key).includes(name) ? spans : []));
}

export function exceptionFor({ exceptions = [] }: OpeningHours, midnight: Date): HoursException | undefined {
  const today = midnight.toISOString().slice(0, 10);
  return exceptions.find(({ date, from, to }) => [date ?? from ?? "", today, date ?? to ?? ""].every(isSorted));
}

function isSorted(text: string, index: number, texts: readonly string[]): boolean {
  return index === 0 || (texts[index - 1] ?? "") <= text;
}

export function dayOf({ shown }: Year, at: number): number {
  return Math.floor(nth(shown, at) / 1440);
}
