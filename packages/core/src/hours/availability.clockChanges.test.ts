import { describe, expect, it } from "vitest";
import { getAvailability } from "./availability.js";
import type { OpeningHours } from "./openingHours.js";

/** An instant from a time with its offset, such as `2026-11-16T10:00+02:00`. */
const at = Date.parse;

describe("getAvailability, when the clocks go forward (29 March 2026, 03:00 becomes 04:00 in Vilnius)", () => {
  const night = (span: `${string}-${string}`): OpeningHours => ({
    timeZone: "Europe/Vilnius",
    weekly: { sun: [span] },
  });
  const before = at("2026-03-29T02:30+02:00");

  it("opens later by the skipped hour", () => {
    expect(getAvailability(night("03:30-12:00"), before)).toEqual({
      state: "closed",
      opensAt: at("2026-03-29T04:30+03:00"),
    });
  });

  it("closes later by the skipped hour", () => {
    expect(getAvailability(night("01:00-03:30"), before)).toEqual({
      state: "open",
      until: at("2026-03-29T04:30+03:00"),
    });
  });

  it("shortens a shift by an hour if both its ends exist", () => {
    expect(getAvailability(night("02:00-05:00"), before)).toEqual({
      state: "open",
      until: before + 1.5 * 3_600_000,
    });
  });

  it("leaves out a span that would end before it starts", () => {
    expect(getAvailability(night("03:30-04:00"), before)).toEqual({
      state: "closed",
      opensAt: at("2026-04-05T03:30+03:00"),
    });
  });
});

describe("getAvailability, when the clocks go back (25 October 2026, 04:00 becomes 03:00 in Vilnius)", () => {
  const hours: OpeningHours = { timeZone: "Europe/Vilnius", weekly: { sun: ["03:30-03:45"] } };

  it("opens at the first of the two instants and closes at the last", () => {
    expect(getAvailability(hours, at("2026-10-25T03:00+03:00"))).toEqual({
      state: "closed",
      opensAt: at("2026-10-25T03:30+03:00"),
    });
    expect(getAvailability(hours, at("2026-10-25T03:30+03:00"))).toEqual({
      state: "open",
      until: at("2026-10-25T03:45+02:00"),
    });
  });
});
