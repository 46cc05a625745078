import { describe, expect, it } from "vitest";
import { HandrailError } from "../errors.js";
import { fromOsmOpeningHours } from "./fromOsm.js";
import { hoursProblems } from "./hoursProblems.js";
import type { OpeningHours } from "./openingHours.js";
import { toOsmOpeningHours } from "./toOsm.js";

const timeZone = "Europe/Vilnius";
const read = (text: string, holidays?: string[]) => fromOsmOpeningHours(text, timeZone, holidays && { holidays });
const hours = (weekly: OpeningHours["weekly"], ...exceptions: NonNullable<OpeningHours["exceptions"]>) => ({
  timeZone,
  weekly,
  ...(exceptions.length > 0 && { exceptions }),
});

describe("fromOsmOpeningHours", () => {
  it.each<[string, OpeningHours]>([
    ["24/7", hours({ daily: ["00:00-24:00"] })],
    ["Mo-Fr 08:00-18:00", hours({ mon_fri: ["08:00-18:00"] })],
    [" Mo - Fr  08:00 - 18:00 ;", hours({ mon_fri: ["08:00-18:00"] })],
    [
      "Mo,We 08:00-12:00,13:00-17:00; Sa 10:00-16:00; Su off",
      hours({ mon: ["08:00-12:00", "13:00-17:00"], wed: ["08:00-12:00", "13:00-17:00"], sat: ["10:00-16:00"] }),
    ],
    ["Fr 22:00-02:00", hours({ fri: ["22:00-02:00"] })],
    ["Fr 22:00-26:00", hours({ fri: ["22:00-02:00"] })],
    ["Fr 18:00-00:00", hours({ fri: ["18:00-24:00"] })],
    // A later rule replaces the day and the end of a night shift on it. After a comma it adds.
    ["Fr 22:00-02:00; Sa 10:00-16:00", hours({ fri: ["22:00-24:00"], sat: ["10:00-16:00"] })],
    ["Fr 22:00-02:00, Sa 10:00-16:00", hours({ fri: ["22:00-02:00"], sat: ["10:00-16:00"] })],
    [
      "Mo-Fr 08:00-18:00; We 10:00-12:00, We 14:00-15:00; Fr off",
      {
        timeZone,
        weekly: { mon_tue: ["08:00-18:00"], wed: ["10:00-12:00", "14:00-15:00"], thu: ["08:00-18:00"] },
      },
    ],
    [
      'Mo-Fr 08:00-18:00; 2026 Dec 24 08:00-12:00; 2026 Dec 25-26 off "Christmas"; 2026 Dec 31-2027 Jan 01 off',
      hours(
        { mon_fri: ["08:00-18:00"] },
        { date: "2026-12-24", spans: ["08:00-12:00"] },
        { from: "2026-12-25", to: "2026-12-26", spans: [], reason: "Christmas" },
        { from: "2026-12-31", to: "2027-01-01", spans: [] },
      ),
    ],
    // A Sunday that is closed in every week needs no exception.
    ["Mo-Fr 08:00-18:00; 2026 Dec 27 off", hours({ mon_fri: ["08:00-18:00"] })],
    [
      "2026 Dec 5,2026 Dec 12 10:00-16:00",
      hours({}, { date: "2026-12-05", spans: ["10:00-16:00"] }, { date: "2026-12-12", spans: ["10:00-16:00"] }),
    ],
  ])("reads %s", (text, expected) => {
    const result = read(text);
    expect(result).toEqual(expected);
    expect(hoursProblems(result, "hours")).toEqual([]);
    expect(read(toOsmOpeningHours(result))).toEqual(expected);
  });

  it("makes exceptions of the given public holidays", () => {
    const weekly = { mon_fri: ["08:00-18:00"] } as const;
    expect(read('Mo-Fr 08:00-18:00; PH off "Holiday"', ["2026-12-25", "2027-01-01"])).toEqual(
      hours(
        weekly,
        { date: "2026-12-25", spans: [], reason: "Holiday" },
        { date: "2027-01-01", spans: [], reason: "Holiday" },
      ),
    );
    expect(read("Mo-Fr 08:00-18:00; PH off", [])).toEqual(hours(weekly));
    expect(() => read("Mo-Fr 08:00-18:00; PH off")).toThrow('Give their dates: { holidays: ["2026-12-25"] }, or []');
    expect(() => read("Mo-Fr 08:00-18:00; PH off", ["25 December"])).toThrow(
      '"25 December" in opening hours is not a date',
    );
  });

  it.each([
    ["Mo-Fr sunrise-sunset", '"sunrise-sunset"', "Times are expected here"],
    ["Mo-Fr 08:00-sunset", '"sunset"', "A time must be written as 08:00"],
    ["Mo-Fr 08:00+", '"+"', "A start time needs an end time"],
    ["Mo[1] 08:00-18:00", '"[1] 08:00-18:00"', "Times are expected here"],
    ['Mo-Fr 08:00-18:00 || "ring"', '"|| \\"ring\\""', "Write ; before the next"],
    ["Mo-Fr 08:00-18:00; SH off", '"SH off"', "are expected here"],
    ["week 1-20 Mo 08:00-18:00", '"week 1-20 Mo 08:00-18:00"', "are expected here"],
    ["Mo-Fr 08:00-18:00; Dec 25 off", '"Dec 25 off"', "A date needs its year"],
    ["2026 Dec off", '"off"', "a month and a day"],
    ["2026 Dec 24,25 off", '",25 off"', "Times are expected here"],
    ["2026 Dec 31-Jan 2 off", '"Jan 2 off"', "A date needs its year"],
    ["2026 Dec 26-24 off", '"24 off"', "The dates end before they start"],
    ["2026 Feb 30 08:00-12:00", '"2026-02-30"', "not a date"],
    ["Mo-Fr", '"Fr"', "Times are expected here"],
    ["Mo-Fr 08:00-18:00 off", '"off"', "Times cannot be combined with off"],
    ["Mo 08:00-08:00", '"08:00"', "00:00-24:00 for day and night"],
    ["Mo 08:00-33:00", '"33:00"', "00:00-24:00 for day and night"],
    ["Mo 25:00-26:00", '"-26:00"', "A time must be written as 08:00"],
    ["Mo 08:60-09:00", '"-09:00"', "A time must be written as 08:00"],
    ['Mo 08:00-09:00 open "ring"', '"\\"ring\\""', "on dates only"],
    ['2026 Dec 24 08:00-09:00 "ring"', '"\\"ring\\""', "Write open before the comment"],
    ["Mo 08:00-09:00; 10:00-12:00", '"10:00-12:00"', "Write Mo-Su before it"],
    ["2026 Dec 24 PH off", '"off"', "Write two rules"],
    ["Mo-Fr 08:00-18:00 unknown", '"unknown"', "Write ; before the next"],
    ["", '""', "The text is empty"],
  ])("rejects %s, and names the part", (text, part, advice) => {
    expect(() => read(text, [])).toThrow(HandrailError);
    expect(() => read(text, [])).toThrow(part);
    expect(() => read(text, [])).toThrow(advice);
  });

  it("rejects hours without a span, unknown zones, and too many dates", () => {
    expect(() => read("Mo-Fr off")).toThrow("has no hours at all");
    expect(() => fromOsmOpeningHours("24/7", "Europe/Nowhere")).toThrow("hours.timeZone");
    expect(() => read("2026 Jan 1-2050 Jan 1 08:00-12:00")).toThrow("more than 4000 dates");
    expect(() => read("x".repeat(400_001))).toThrow("longer than 400000");
  });
});

describe("toOsmOpeningHours", () => {
  it.each<[OpeningHours, string]>([
    [hours({ daily: ["00:00-24:00"] }), "24/7"],
    [
      hours({ mon_wed: ["08:00-18:00"], fri: ["08:00-18:00"], sat_sun: ["10:00-12:00"] }),
      "Mo-We,Fr 08:00-18:00; Sa-Su 10:00-12:00",
    ],
    [hours({ fri: ["22:00-02:00"], sat: ["10:00-16:00"] }), "Fr 22:00-02:00, Sa 10:00-16:00"],
    [
      hours(
        { mon_fri: ["08:00-18:00"] },
        { from: "2026-12-25", to: "2027-01-03", spans: [], reason: 'The "long"\nbreak' },
      ),
      'Mo-Fr 08:00-18:00; 2026 Dec 25-2027 Jan 03 off "The ”long” break"',
    ],
    // The first exception applies, so the others are written around it.
    [
      hours(
        {},
        { date: "2026-12-24", spans: ["08:00-12:00"] },
        { from: "2026-12-23", to: "2026-12-25", spans: ["09:00-10:00"] },
      ),
      "2026 Dec 23 09:00-10:00; 2026 Dec 24 08:00-12:00; 2026 Dec 25 09:00-10:00",
    ],
    // Last night's shift still ends on the holiday, and that of the holiday does not start.
    [
      hours({ daily: ["22:00-02:00"] }, { date: "2026-12-25", spans: [], reason: "Christmas" }),
      'Mo-Su 22:00-02:00; 2026 Dec 25 00:00-02:00 open "Christmas"; 2026 Dec 26 22:00-24:00',
    ],
  ])("writes %j", (given, text) => {
    expect(toOsmOpeningHours(given)).toBe(text);
  });

  it("ends an exception without a real end in the year 9998", () => {
    const closed = hours({ daily: ["08:00-12:00"] }, { from: "2026-12-25", to: "9999-12-31", spans: [] });
    expect(toOsmOpeningHours(closed)).toBe("Mo-Su 08:00-12:00; 2026 Dec 25-9998 Dec 31 off");
  });
});
