import { afterEach, describe, expect, it, vi } from "vitest";
import { getAvailability } from "./availability.js";
import { fromOsmOpeningHours } from "./fromOsm.js";
import type { HoursException, OpeningHours, Span, Weekday, WeekKey } from "./openingHours.js";
import { minutesOf, spansOn } from "./schedule.js";
import { dice, pick, type Roll } from "./testing/dice.js";
import { dateOf, minute, osm, wall } from "./testing/openingHoursJs.js";
import { toOsmOpeningHours } from "./toOsm.js";

// opening_hours.js reads hours by the machine's clock, so the machine's zone is set to the office's.
afterEach(() => vi.unstubAllEnvs());

const day = 1440 * minute;
const origin = Date.UTC(2026, 0, 1);
const names: Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Spans as offices have them: a day, split by lunch, over midnight, in the small hours when clocks turn, all day. */
const spanLists: readonly (readonly Span[])[] = [
  ["08:00-18:00"],
  ["08:00-12:00", "13:00-17:30"],
  ["22:00-02:00"],
  ["18:00-03:30"],
  ["00:00-24:00"],
  ["02:15-02:45", "09:00-12:00"],
  ["01:30-06:00"],
  ["20:00-24:00"],
  ["00:00-03:00", "22:15-00:45"],
  [],
];

function hoursOf(timeZone: string, turns: readonly number[], roll: Roll): OpeningHours {
  const run: WeekKey = `${pick(roll, names)}_${pick(roll, names)}`;
  const keys = [run, pick(roll, names), pick(roll, ["daily", "mon_fri"] as const)].slice(roll(3));
  const exceptions = Array.from({ length: roll(5) }, (): HoursException => {
    const near = roll(2) ? pick(roll, turns) + (roll(3) - 1) * day : origin + roll(365) * day;
    const date = dateOf(near);
    const dates = roll(2) ? { date } : { from: date, to: dateOf(near + roll(9) * day) };
    return { ...dates, spans: pick(roll, spanLists), ...(roll(2) && { reason: `Reason ${roll(9)}` }) };
  });
  const weekly = Object.fromEntries(keys.map((key) => [key, pick(roll, spanLists)]));
  const hours = { timeZone, weekly, exceptions };
  const hasAny = [...Object.values(weekly), ...exceptions.map(({ spans }) => spans)].some(({ length }) => length > 0);
  return hasAny ? hours : hoursOf(timeZone, turns, roll);
}

/** When the clocks of the machine's zone turn in a year, to the minute. */
function turnsOf(): number[] {
  const offset = (at: number) => new Date(at).getTimezoneOffset();
  const quarters = Array.from({ length: 366 * 96 }, (_, index) => origin + index * 15 * minute);
  return quarters.filter((at) => offset(at) !== offset(at - minute));
}

const zones = [
  "Europe/Vilnius",
  "America/New_York",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Pacific/Auckland",
  "America/Santiago",
];

/**
 * The only instants at which the two may differ: within the times that clocks show twice, or as long after a time they
 * jump over as they jump, and only if people come or leave just then. opening_hours.js goes by what the clock shows at
 * that minute, so it has people leave and come again in an hour that comes twice, and never come at a time that is jumped
 * over. Here they come at the first of the two and leave at the last, and come as much later as the clocks jump.
 */
function isInTurn(hours: OpeningHours, at: number, turns: readonly number[]): boolean {
  return turns.some((turn) => {
    const [before, after] = [wall(turn - minute) + minute, wall(turn)];
    const length = Math.abs(after - before);
    if (at < turn - (after < before ? length : 0) || at >= turn + length) return false;
    const [from, to] = [Math.min(before, after), Math.max(before, after)];
    return [-2, -1, 0, 1].some((later) => {
      const date = dateOf(before + later * day);
      return spansOn(hours, date).some((span) =>
        minutesOf(span).some((time) => {
          const shown = Date.parse(date) + time * minute;
          return from <= shown && shown < to;
        }),
      );
    });
  });
}

/** A minute of 2026, every other one within 18 hours of a turn of the clocks. */
function askedAt(turns: readonly number[], roll: Roll): number {
  if (turns.length === 0 || roll(2)) return origin + roll(365 * 1440) * minute;
  return pick(roll, turns) + (roll(36 * 60) - 18 * 60) * minute;
}

describe("getAvailability, compared with opening_hours.js", () => {
  it.each(zones)(
    "agrees on 10,000 instants in %s, also after writing and reading the hours",
    (zone) => {
      vi.stubEnv("TZ", zone);
      const turns = turnsOf();
      const roll = dice(zone.length * 7919);
      const met = { open: 0, closed: 0, inTurn: 0 };
      while (met.open + met.closed < 10_000) {
        const hours = hoursOf(zone, turns.length > 0 ? turns : [origin], roll);
        const text = toOsmOpeningHours(hours);
        const theirs = osm(text);
        const back = fromOsmOpeningHours(text, zone);
        for (let question = 0; question < 50; question += 1) {
          const at = askedAt(turns, roll);
          const about = { text, at: new Date(at).toISOString() };
          const answer = getAvailability(hours, at);
          if (question < 15) expect({ ...about, ...getAvailability(back, at) }).toEqual({ ...about, ...answer });
          if (isInTurn(hours, at, turns)) met.inTurn += 1;
          else {
            const state = theirs.getState(new Date(at)) ? "open" : "closed";
            expect({ ...about, state: answer.state }).toEqual({ ...about, state });
            met[state] += 1;
          }
        }
      }
      expect(Math.min(met.open, met.closed)).toBeGreaterThan(2000);
      // Turns were asked about, and hardly any of them had to be left out.
      expect(met.inTurn > 0).toBe(turns.length > 0);
      expect(met.inTurn).toBeLessThan(50);
    },
    120_000,
  );
});
