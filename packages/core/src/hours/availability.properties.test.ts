import { describe, expect, it } from "vitest";
import { getAvailability } from "./availability.js";
import type { HoursException, OpeningHours, Span, WeekKey } from "./openingHours.js";
import { dice, pick, type Roll } from "./testing/dice.js";
import {
  dayCount,
  dayOf,
  exceptionFor,
  horizonDays,
  marginMinutes,
  minuteCount,
  minuteMs,
  names,
  openMinutes,
  origin,
  type Year,
  yearOf,
} from "./testing/yearByMinute.js";

/** A time of day, every other one early in the morning, when clocks change. */
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

function listOf<T>(maxLength: number, roll: Roll, make: (roll: Roll) => T): T[] {
  return Array.from({ length: roll(maxLength + 1) }, () => make(roll));
}

function hoursOf(year: Year, roll: Roll): OpeningHours {
  const key = (): WeekKey => {
    const run: WeekKey = `${pick(roll, names)}_${pick(roll, names)}`;
    return pick(roll, ["daily", pick(roll, names), run]);
  };
  const dateOf = (later: number) => {
    const near = year.turns.length > 0 && roll(2) ? pick(roll, year.turns) / 1440 + roll(3) - 1 : roll(dayCount);
    return new Date(origin + (Math.floor(near) + later) * 1440 * minuteMs).toISOString().slice(0, 10);
  };
  const exceptionOf = (): HoursException => {
    const spans = listOf(2, roll, spanOf);
    const date = dateOf(0);
    const until = new Date(Date.parse(date) + roll(80) * 1440 * minuteMs).toISOString().slice(0, 10);
    const dates = roll(2) ? { date } : { from: date, to: until };
    return { ...dates, spans, ...(roll(2) && { reason: `Reason ${roll(100)}` }) };
  };
  return {
    timeZone: year.timeZone,
    weekly: Object.fromEntries(listOf(4, roll, () => [key(), listOf(3, roll, spanOf)])),
    exceptions: listOf(6, roll, exceptionOf),
  };
}

/** A minute at which to ask, every other one within a day and a half of a clock change. */
function askedAt({ turns }: Year, roll: Roll): number {
  const end = minuteCount - (horizonDays + 1) * 1440 - marginMinutes;
  const turn = turns.length > 0 && roll(2) ? pick(roll, turns) : 0;
  const at = turn ? turn + roll(72 * 60) - 36 * 60 : marginMinutes + roll(end - marginMinutes);
  return Math.min(Math.max(at, marginMinutes), end);
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
        const isOpen = openMinutes(year, hours);
        for (let question = 0; question < 10; question += 1) {
          const at = askedAt(year, roll);
          const instant = origin + at * minuteMs + roll(minuteMs);
          const answer = getAvailability(hours, instant);
          const isOpenNow = isOpen[at] === 1;
          const today = new Date(origin + dayOf(year, at) * 1440 * minuteMs);
          const change = isOpen.indexOf(isOpenNow ? 0 : 1, at);
          const daysAhead = change < 0 ? Number.POSITIVE_INFINITY : dayOf(year, change) - dayOf(year, at);
          const nextChange =
            answer.state === "open" ? answer.until : answer.state === "closed" ? answer.opensAt : undefined;
          const about = { hours, instant: new Date(instant).toISOString() };

          expect({ ...about, state: answer.state }).toEqual({ ...about, state: isOpenNow ? "open" : "closed" });
          if (answer.state === "closed") {
            const reason = exceptionFor(hours, today)?.reason;
            expect({ ...about, reason: answer.reason }).toEqual({ ...about, reason });
            if (reason) met.reason += 1;
          }
          // A shift of the last day of the search may be cut off there.
          const isNear =
            daysAhead < horizonDays || (daysAhead === horizonDays && (!isOpenNow || nextChange !== undefined));
          expect({ ...about, nextChange }).toEqual({
            ...about,
            nextChange: isNear ? origin + change * minuteMs : undefined,
          });
          if (nextChange !== undefined) {
            expect(getAvailability(hours, nextChange - 1).state).toBe(answer.state);
            expect(getAvailability(hours, nextChange).state).toBe(isOpenNow ? "closed" : "open");
          }
          met[isOpenNow ? (isNear ? "open" : "always") : isNear ? "closed" : "never"] += 1;
        }
      }
      // Every kind of answer occurred.
      expect(Math.min(...Object.values(met))).toBeGreaterThan(10);
    },
    20_000,
  );
});
