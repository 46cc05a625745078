import OsmHours from "opening_hours";
import { afterEach, describe, expect, it, vi } from "vitest";
import { getAvailability } from "./availability.js";
import { fromOsmOpeningHours } from "./fromOsm.js";
import type { HoursException, OpeningHours, Span, Weekday, WeekKey } from "./openingHours.js";
import { minutesOf, spansOn } from "./schedule.js";
import { toOsmOpeningHours } from "./toOsm.js";

// opening_hours.js reads hours by the machine's clock, so the machine's zone is set to the office's.
afterEach(() => vi.unstubAllEnvs());

const minute = 60_000;
const day = 1440 * minute;
const origin = Date.UTC(2026, 0, 1);
const names: Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

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

function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

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

function osm(text: string): OsmHours {
  return new OsmHours(text, { lat: 54.68, lon: 25.28, address: { country_code: "lt", state: "" } });
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

/** What the wall clock of the machine's zone shows, written as if it were UTC. */
function wall(at: number): number {
  return at - new Date(at).getTimezoneOffset() * minute;
}

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

describe("hours and opening_hours.js", () => {
  it.each(zones)(
    "agree on 10,000 instants in %s, and read each other's hours as the same",
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
    20_000,
  );
});

const common = [
  "24/7",
  "Mo-Fr 08:00-18:00",
  "Mo-Fr 08:00-18:00; Sa 10:00-16:00; Su off",
  "Mo,We 08:00-12:00,13:00-17:00; Sa 10:00-16:00; Su off",
  "Mo-Su 08:00-18:00; PH off",
  "Mo-Fr 08:00-18:00; PH,Su off",
  "Mo-Fr,PH 09:00-17:00",
  'Mo-Fr 08:00-18:00; PH 10:00-14:00 open "Holiday hours"',
  "08:00-20:00; Su off",
  "24/7; PH off",
  "off; Tu 10:00-12:00",
  "Fr 22:00-02:00",
  "Fr,Sa 20:00-26:00",
  "Fr 22:00-02:00; Sa 10:00-16:00",
  "Su-Tu 11:00-01:00, We-Th 11:00-03:00, Fr 11:00-06:00, Sa 11:00-07:00",
  "Mo-Su 22:00-02:00; PH off",
  "Mo-Su 22:00-02:00; 2026 Dec 25 off",
  "Mo-Fr 08:00-18:00, We 19:00-21:00",
  "Mo-Fr 8:00-18:00; Tu 10:00-18:00",
  "Mo-Fr 09:00-18:00; Fr 09:00-00:00",
  "Sa-Mo 09:00-12:00; We closed",
  'Mo-Fr 08:00-18:00; 2026 Dec 24 08:00-12:00; 2026 Dec 25-26 off "Christmas"',
  "Mo-Fr 08:00-18:00; 2026 Dec 24-2027 Jan 3 off; 2026 Dec 30: 10:00-12:00",
  "Mo-Fr 08:00-18:00; 2026 Apr 3,2026 May 1 off",
  "Mo-Fr 08:00-18:00; 2026 Jun 1-2026 Aug 31 Mo-Fr 09:00-15:00; PH off",
  "Mo-Fr 08:00-18:00, 2026 Nov 28 10:00-16:00",
];

describe("fromOsmOpeningHours and opening_hours.js", () => {
  /** When it is open in 2026, as opening_hours.js reads it. */
  function year(text: string): number[][] {
    const intervals: number[][] = [];
    for (const [from, to] of osm(text).getOpenIntervals(new Date(2026, 0, 2), new Date(2026, 11, 31))) {
      const last = intervals.at(-1);
      if (last?.[1] === from.getTime()) last[1] = to.getTime();
      else intervals.push([from.getTime(), to.getTime()]);
    }
    return intervals;
  }
  const setUp = (zone = "Europe/Vilnius") => {
    vi.stubEnv("TZ", zone);
    const whole = osm("PH").getOpenIntervals(new Date(2025, 11, 1), new Date(2027, 1, 1));
    return { zone, holidays: whole.map(([from]) => dateOf(wall(from.getTime()))) };
  };
  /** The same openings after reading and writing, and the same answers at every change. */
  const isKept = (text: string, { zone, holidays }: ReturnType<typeof setUp>) => {
    const hours = fromOsmOpeningHours(text, zone, { holidays });
    const intervals = year(text);
    expect({ text, intervals: year(toOsmOpeningHours(hours)) }).toEqual({ text, intervals });
    for (const [from = 0, to = 0] of intervals.slice(1, -1)) {
      const states = [from - 1, from, to - 1, to].map((at) => getAvailability(hours, at).state);
      expect({ text, from: new Date(from), states }).toEqual({
        text,
        from: new Date(from),
        states: ["closed", "open", "open", "closed"],
      });
    }
    return intervals.length;
  };

  it.each(common)("reads %s as it does, and writes the same", (text) => {
    expect(isKept(text, setUp())).toBeGreaterThan(0);
  });

  it("reads 60 mixtures of rules as it does", () => {
    // Where clocks turn, opening_hours.js opens for an hour on the Monday after where `Sa off` cuts `Sa 22:00-02:00`.
    const options = setUp("Asia/Kolkata");
    const roll = dice(11);
    const days = ["Mo-Fr", "Sa", "Su", "We", "Fr-Su", "Mo,Th", "Mo-Su", "PH", "Sa,PH"];
    const dates = ["2026 Dec 24", "2026 Dec 24-27", "2026 May 1,2026 May 3", "2026 Jul 1-2026 Aug 2 Tu-Th"];
    const times = ["08:00-18:00", "08:00-12:00,13:00-17:00", "22:00-02:00", "16:00-00:00", "00:00-24:00", "off"];
    for (let mixture = 0; mixture < 60; mixture += 1) {
      const rules = Array.from(
        { length: 1 + roll(5) },
        () => `${pick(roll, roll(3) ? days : dates)} ${pick(roll, times)}`,
      );
      const text = rules
        .reduce((all, rule) => all + (roll(3) ? "; " : ", ") + rule, "Mo-Th 10:00-19:00")
        .concat(", Fr 20:00-21:00");
      isKept(text, options);
    }
  }, 20_000);
});
