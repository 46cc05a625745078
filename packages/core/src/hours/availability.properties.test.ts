import { describe, expect, it } from "vitest";
import { getAvailability } from "./availability.js";
import type { HoursException, OpeningHours, Span, Weekday, WeekKey } from "./openingHours.js";

// The same question answered slowly and plainly: a year of one zone is written out minute by minute as its clocks show
// it, a span is looked up in that list, and its minutes are ticked off. Nothing is computed from offsets.

const minute = 60_000;
const quarter = 15 * minute;
const days = 460;
/** 1 October 2025: the list holds the turns of both hemispheres, Ramadan in Morocco and 60 days beyond. */
const origin = Date.UTC(2025, 9, 1);
const length = days * 1440;
/** What is before the list begins or after it ends is not told. */
const margin = 3 * 1440;
const horizon = 60;

/** A year by one zone's clocks. A wall time is counted in minutes as if it were UTC, from `origin`. */
interface Year {
  timeZone: string;
  /** What the clock shows at each minute. */
  shown: Int32Array;
  /** The first and the last minute at which a wall time is shown, or -1 where clocks jump over it. */
  first: Int32Array;
  last: Int32Array;
  /** The minutes at which the clocks turn. */
  turns: number[];
}

function yearOf(timeZone: string): Year {
  const shown = new Int32Array(length);
  const first = new Int32Array(length).fill(-1);
  const last = new Int32Array(length).fill(-1);
  const turns: number[] = [];
  // The zones tested here turn on quarters of an hour only, so a clock is read every quarter.
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  for (let at = 0; at < length; at += 1) {
    const isQuarter = (at * minute) % quarter === 0;
    shown[at] = isQuarter
      ? (Date.parse(`${clock.format(origin + at * minute).replace(" ", "T")}Z`) - origin) / minute
      : nth(shown, at - 1) + 1;
    if (at > 0 && nth(shown, at) !== nth(shown, at - 1) + 1) turns.push(at);
    const wall = nth(shown, at);
    if (wall < 0 || wall >= length) continue;
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

/** When a wall time is shown; one that is jumped over comes later by as much as the clocks jump. */
function whenShown({ first, last }: Year, wall: number, which: "first" | "last"): number {
  if (first[wall] !== -1) return nth(which === "first" ? first : last, wall);
  let [before, after] = [wall, wall];
  while (first[before] === -1) before -= 1;
  while (first[after] === -1) after += 1;
  return nth(which === "first" ? first : last, wall + (after - before - 1));
}

const names: Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** The days that a key names, written out by walking the week. */
function daysIn(key: string): string[] {
  if (key === "daily") return names;
  const [from = "", to = from] = key.split("_");
  const twoWeeks: string[] = [...names, ...names];
  const begin = twoWeeks.indexOf(from);
  const end = twoWeeks.indexOf(to, begin);
  return twoWeeks.slice(begin, end + 1);
}

/** Every minute of the year: 1 where someone is there. */
function ticked(year: Year, hours: OpeningHours): Uint8Array {
  const there = new Uint8Array(length);
  for (let day = 1; day < days - 2; day += 1) {
    const midnight = new Date(origin + day * 1440 * minute);
    for (const span of spansOf(hours, midnight)) {
      const [opens, closes] = span.split("-").map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
      const begin = day * 1440 + (opens ?? 0);
      const end = day * 1440 + (closes ?? 0) + ((closes ?? 0) <= (opens ?? 0) ? 1440 : 0);
      const [from, to] = [whenShown(year, begin, "first"), whenShown(year, end, "last")];
      if (from < to) there.fill(1, from, to);
    }
  }
  return there;
}

function spansOf(hours: OpeningHours, midnight: Date): readonly Span[] {
  const exception = exceptionFor(hours, midnight);
  if (exception) return exception.spans;
  // 1 October 2025, where the list begins, was a Wednesday.
  const name = names[((midnight.getTime() - origin) / (1440 * minute) + 2) % 7] ?? "mon";
  return Object.entries(hours.weekly).flatMap(([key, spans]) => (daysIn(key).includes(name) ? spans : []));
}

function exceptionFor({ exceptions = [] }: OpeningHours, midnight: Date): HoursException | undefined {
  const today = midnight.toISOString().slice(0, 10);
  return exceptions.find(({ date, from, to }) => [date ?? from ?? "", today, date ?? to ?? ""].every(isSorted));
}

function isSorted(text: string, index: number, texts: readonly string[]): boolean {
  return index === 0 || (texts[index - 1] ?? "") <= text;
}

/** A seeded generator (mulberry32), so that every run asks the same. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * sides);
  };
}

type Roll = ReturnType<typeof dice>;

function pick<T>(roll: Roll, list: readonly T[]): T {
  const one = list[roll(list.length)];
  if (one === undefined) throw new Error("there is nothing to pick");
  return one;
}

/** A time of day; every other one in the small hours, when clocks turn. */
function timeOf(roll: Roll): string {
  const hour = roll(2) ? roll(5) : roll(24);
  const minutes = pick(roll, [0, 0, 15, 30, 45, roll(60)]);
  return `${String(hour).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

function spanOf(roll: Roll): Span {
  if (roll(12) === 0) return "00:00-24:00";
  const [start, end] = [roll(8) ? timeOf(roll) : "00:00", roll(6) ? timeOf(roll) : "24:00"];
  return start === end ? spanOf(roll) : `${start}-${end}`;
}

function listOf<T>(most: number, roll: Roll, make: (roll: Roll) => T): T[] {
  return Array.from({ length: roll(most + 1) }, () => make(roll));
}

function hoursOf(year: Year, roll: Roll): OpeningHours {
  const key = (): WeekKey => {
    const run: WeekKey = `${pick(roll, names)}_${pick(roll, names)}`;
    return pick(roll, ["daily", pick(roll, names), run]);
  };
  const dateOf = (later: number) => {
    const near = year.turns.length > 0 && roll(2) ? pick(roll, year.turns) / 1440 + roll(3) - 1 : roll(days);
    return new Date(origin + (Math.floor(near) + later) * 1440 * minute).toISOString().slice(0, 10);
  };
  const exceptionOf = (): HoursException => {
    const spans = listOf(2, roll, spanOf);
    const date = dateOf(0);
    const until = new Date(Date.parse(date) + roll(80) * 1440 * minute).toISOString().slice(0, 10);
    const dates = roll(2) ? { date } : { from: date, to: until };
    return { ...dates, spans, ...(roll(2) && { reason: `Reason ${roll(100)}` }) };
  };
  return {
    timeZone: year.timeZone,
    weekly: Object.fromEntries(listOf(4, roll, () => [key(), listOf(3, roll, spanOf)])),
    exceptions: listOf(6, roll, exceptionOf),
  };
}

/** A minute at which to ask, every other one within a day and a half of a turn of the clocks. */
function askedAt({ turns }: Year, roll: Roll): number {
  const end = length - (horizon + 1) * 1440 - margin;
  const turn = turns.length > 0 && roll(2) ? pick(roll, turns) : 0;
  const at = turn ? turn + roll(72 * 60) - 36 * 60 : margin + roll(end - margin);
  return Math.min(Math.max(at, margin), end);
}

function dayOf({ shown }: Year, at: number): number {
  return Math.floor(nth(shown, at) / 1440);
}

describe("getAvailability, against a year written out minute by minute", () => {
  it.each([
    ["Europe/Vilnius", 3],
    ["America/New_York", 3],
    ["Asia/Kolkata", 0],
    ["Australia/Lord_Howe", 3],
    ["Pacific/Auckland", 2],
    ["Africa/Casablanca", 2],
  ])(
    "agrees in %s",
    (timeZone, turns) => {
      const year = yearOf(timeZone);
      expect(year.turns.length).toBeGreaterThanOrEqual(turns);
      const roll = dice(timeZone.length * 7919);
      const met = { open: 0, always: 0, closed: 0, never: 0, reason: 0 };
      for (let schedule = 0; schedule < 168; schedule += 1) {
        const hours = hoursOf(year, roll);
        const there = ticked(year, hours);
        for (let question = 0; question < 10; question += 1) {
          const at = askedAt(year, roll);
          const instant = origin + at * minute + roll(minute);
          const answer = getAvailability(hours, instant);
          const isThere = there[at] === 1;
          const today = new Date(origin + dayOf(year, at) * 1440 * minute);
          const change = there.indexOf(isThere ? 0 : 1, at);
          const days = change < 0 ? Number.POSITIVE_INFINITY : dayOf(year, change) - dayOf(year, at);
          const told = answer.state === "open" ? answer.until : answer.state === "closed" ? answer.opensAt : undefined;
          const about = { hours, instant: new Date(instant).toISOString() };

          expect({ ...about, state: answer.state }).toEqual({ ...about, state: isThere ? "open" : "closed" });
          if (answer.state === "closed") {
            const reason = exceptionFor(hours, today)?.reason;
            expect({ ...about, reason: answer.reason }).toEqual({ ...about, reason });
            if (reason) met.reason += 1;
          }
          // A shift of the last day it looks at may be cut off there.
          const isNear = days < horizon || (days === horizon && (!isThere || told !== undefined));
          expect({ ...about, told }).toEqual({ ...about, told: isNear ? origin + change * minute : undefined });
          if (told !== undefined) {
            expect(getAvailability(hours, told - 1).state).toBe(answer.state);
            expect(getAvailability(hours, told).state).toBe(isThere ? "closed" : "open");
          }
          met[isThere ? (isNear ? "open" : "always") : isNear ? "closed" : "never"] += 1;
        }
      }
      // Each kind of answer came up, so none was left untested.
      expect(Math.min(...Object.values(met))).toBeGreaterThan(10);
    },
    20_000,
  );
});
