import { describe, expect, it } from "vitest";
import { getAvailability } from "./availability.js";
import type { OpeningHours } from "./openingHours.js";

const vilnius: OpeningHours = {
  timeZone: "Europe/Vilnius",
  weekly: { mon_fri: ["08:00-18:00"], sat: ["10:00-16:00"] },
};
const dayAndNight: OpeningHours = { timeZone: "Europe/Vilnius", weekly: { daily: ["00:00-24:00"] } };

/** An instant from a time with its offset, such as `2026-11-16T10:00+02:00`. */
const at = Date.parse;

describe("getAvailability", () => {
  it("is unknown without hours", () => {
    expect(getAvailability(undefined, at("2026-11-16T10:00Z"))).toEqual({ state: "unknown" });
  });

  it.each([
    // Monday
    ["2026-11-16T07:59:59.999+02:00", { state: "closed", opensAt: at("2026-11-16T08:00+02:00") }],
    ["2026-11-16T08:00+02:00", { state: "open", until: at("2026-11-16T18:00+02:00") }],
    ["2026-11-16T17:59:59.999+02:00", { state: "open", until: at("2026-11-16T18:00+02:00") }],
    ["2026-11-16T18:00+02:00", { state: "closed", opensAt: at("2026-11-17T08:00+02:00") }],
    // Saturday
    ["2026-11-21T16:00+02:00", { state: "closed", opensAt: at("2026-11-23T08:00+02:00") }],
  ])("changes at the minute of opening and closing: %s", (now, availability) => {
    expect(getAvailability(vilnius, at(now))).toEqual(availability);
  });

  it("uses the office's calendar, not UTC", () => {
    const auckland: OpeningHours = { timeZone: "Pacific/Auckland", weekly: { mon: ["08:00-18:00"] } };
    // Monday morning there is Sunday evening in UTC.
    expect(getAvailability(auckland, at("2026-11-15T20:00Z"))).toEqual({
      state: "open",
      until: at("2026-11-16T18:00+13:00"),
    });
  });

  it("closes for lunch", () => {
    const hours: OpeningHours = { timeZone: "Europe/Vilnius", weekly: { mon_fri: ["13:00-17:00", "09:00-12:00"] } };
    const [noon, one] = [at("2026-11-16T12:00+02:00"), at("2026-11-16T13:00+02:00")];
    expect(getAvailability(hours, at("2026-11-16T09:30+02:00"))).toEqual({ state: "open", until: noon });
    expect(getAvailability(hours, noon)).toEqual({ state: "closed", opensAt: one });
    expect(getAvailability(hours, one)).toEqual({ state: "open", until: at("2026-11-16T17:00+02:00") });
  });

  it("joins the hours of several keys, and a run of days across the weekend", () => {
    const hours: OpeningHours = {
      timeZone: "Europe/Vilnius",
      weekly: { sat_mon: ["10:00-12:00"], mon_fri: ["11:00-18:00"] },
    };
    expect(getAvailability(hours, at("2026-11-16T10:00+02:00"))).toEqual({
      state: "open",
      until: at("2026-11-16T18:00+02:00"),
    });
    expect(getAvailability(hours, at("2026-11-22T12:00+02:00"))).toEqual({
      state: "closed",
      opensAt: at("2026-11-23T10:00+02:00"),
    });
  });

  it("lets a night shift that started before a holiday end on the holiday", () => {
    const hours: OpeningHours = {
      timeZone: "Europe/Vilnius",
      weekly: { daily: ["22:00-02:00"] },
      exceptions: [{ date: "2026-12-25", spans: [], reason: "Christmas" }],
    };
    expect(getAvailability(hours, at("2026-12-25T01:00+02:00"))).toEqual({
      state: "open",
      until: at("2026-12-25T02:00+02:00"),
    });
    // The shift of the 25th itself does not start.
    expect(getAvailability(hours, at("2026-12-25T23:00+02:00"))).toEqual({
      state: "closed",
      opensAt: at("2026-12-26T22:00+02:00"),
      reason: "Christmas",
    });
    expect(getAvailability(hours, at("2026-12-26T01:00+02:00"))).toEqual({
      state: "closed",
      opensAt: at("2026-12-26T22:00+02:00"),
    });
  });

  it("applies exceptions on their dates, the first if several name a date", () => {
    const hours: OpeningHours = {
      ...vilnius,
      exceptions: [
        { date: "2026-12-24", spans: ["08:00-12:00"], reason: "Christmas Eve" },
        { from: "2026-12-24", to: "2027-01-03", spans: [], reason: "Winter break" },
        { date: "2027-01-03", spans: ["00:00-24:00"], reason: "Never reached" },
      ],
    };
    const back = at("2027-01-04T08:00+02:00");
    expect(getAvailability(hours, at("2026-12-23T18:00+02:00"))).toEqual({
      state: "closed",
      opensAt: at("2026-12-24T08:00+02:00"),
    });
    expect(getAvailability(hours, at("2026-12-24T08:00+02:00"))).toEqual({
      state: "open",
      until: at("2026-12-24T12:00+02:00"),
    });
    expect(getAvailability(hours, at("2026-12-24T12:00+02:00"))).toEqual({
      state: "closed",
      opensAt: back,
      reason: "Christmas Eve",
    });
    expect(getAvailability(hours, at("2027-01-03T12:00+02:00"))).toEqual({
      state: "closed",
      opensAt: back,
      reason: "Winter break",
    });
    expect(getAvailability(hours, back)).toEqual({ state: "open", until: at("2027-01-04T18:00+02:00") });
  });

  it("joins spans that touch or overlap, also across midnight", () => {
    const hours: OpeningHours = {
      timeZone: "Europe/Vilnius",
      weekly: { fri: ["08:00-12:00", "12:00-24:00"], sat: ["00:00-06:00", "05:00-09:00"] },
    };
    expect(getAvailability(hours, at("2026-11-20T08:00+02:00"))).toEqual({
      state: "open",
      until: at("2026-11-21T09:00+02:00"),
    });
  });

  it("reads an end that equals the start as the next day", () => {
    const hours: OpeningHours = { timeZone: "Europe/Vilnius", weekly: { fri: ["08:00-08:00"] } };
    expect(getAvailability(hours, at("2026-11-20T08:00+02:00"))).toEqual({
      state: "open",
      until: at("2026-11-21T08:00+02:00"),
    });
  });

  it("has no end if people always answer, or ends at the first exception", () => {
    expect(getAvailability(dayAndNight, at("2026-11-16T10:00+02:00"))).toEqual({ state: "open" });
    const hours: OpeningHours = {
      ...dayAndNight,
      exceptions: [{ date: "2026-12-25", spans: [], reason: "Christmas" }],
    };
    expect(getAvailability(hours, at("2026-11-16T10:00+02:00"))).toEqual({
      state: "open",
      until: at("2026-12-25T00:00+02:00"),
    });
  });

  it("has no opening if there is none within 60 days", () => {
    const never: OpeningHours = { timeZone: "Europe/Vilnius", weekly: {} };
    expect(getAvailability(never, at("2026-11-16T10:00+02:00"))).toEqual({ state: "closed" });
    const closedTo = (to: string): OpeningHours => ({
      ...vilnius,
      exceptions: [{ from: "2026-03-01", to, spans: [] }],
    });
    const now = at("2026-03-02T10:00+02:00");
    expect(getAvailability(closedTo("2026-04-30"), now)).toEqual({
      state: "closed",
      opensAt: at("2026-05-01T08:00+03:00"),
    });
    expect(getAvailability(closedTo("2026-05-01"), now)).toEqual({ state: "closed" });
  });

  it("throws for an unknown zone", () => {
    const hours: OpeningHours = { timeZone: "Europe/Atlantis", weekly: {} };
    expect(() => getAvailability(hours, 0)).toThrow(RangeError);
  });
});
