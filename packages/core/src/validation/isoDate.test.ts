import { describe, expect, it } from "vitest";
import { isCalendarDate, isIsoDate, isIsoInstant } from "./isoDate.js";

describe("isIsoDate", () => {
  it.each(["2026-11-16", "2026-02-30", "0001-12-31"])("accepts %s", (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each(["2026-13-01", "2026-00-01", "2026-11-32", "26-11-16", "2026-11-16T08:00Z", "2026-11-16\n", ""])(
    "rejects %j",
    (text) => {
      expect(isIsoDate(text)).toBe(false);
    },
  );
});

describe("isIsoInstant", () => {
  it.each(["2026-11-16T08:00Z", "2026-11-16T08:00:00.123456789Z", "2026-11-16T23:59:59+02:00"])(
    "accepts %s",
    (text) => {
      expect(isIsoInstant(text)).toBe(true);
    },
  );

  it.each(["2026-11-16", "2026-11-16T08:00", "2026-11-16T24:00Z", "2026-11-16T08:60Z", "2026-11-16T08:00+2:00"])(
    "rejects %s",
    (text) => {
      expect(isIsoInstant(text)).toBe(false);
    },
  );
});

describe("isCalendarDate", () => {
  it.each([
    ["2028-02-29", true],
    ["2026-02-29", false],
    ["2026-02-30", false],
    ["1970-01-01", true],
    ["1969-12-31", false],
  ])("returns whether %s is a calendar day from 1970 on: %s", (text, expected) => {
    expect(isCalendarDate(text)).toBe(expected);
  });
});
