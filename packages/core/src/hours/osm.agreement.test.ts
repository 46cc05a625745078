import { afterEach, describe, expect, it, vi } from "vitest";
import { getAvailability } from "./availability.js";
import { fromOsmOpeningHours } from "./fromOsm.js";
import { dice, pick } from "./testing/dice.js";
import { dateOf, osm, wall } from "./testing/openingHoursJs.js";
import { toOsmOpeningHours } from "./toOsm.js";

// opening_hours.js reads hours by the machine's clock, so the machine's zone is set to the office's.
afterEach(() => vi.unstubAllEnvs());

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

describe("fromOsmOpeningHours, compared with opening_hours.js", () => {
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
  /** Expects the same openings after reading and writing, and the right state at every change. */
  const expectSameOpenings = (text: string, { zone, holidays }: ReturnType<typeof setUp>) => {
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

  it.each(common)("reads and writes %s in the same way", (text) => {
    expect(expectSameOpenings(text, setUp())).toBeGreaterThan(0);
  });

  it("reads 60 combinations of rules in the same way", () => {
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
      expectSameOpenings(text, options);
    }
  }, 120_000);
});
