import { afterEach, describe, expect, it } from "vitest";
import { getAvailability } from "./availability.js";
import type { OpeningHours } from "./openingHours.js";

const vilnius: OpeningHours = {
  timeZone: "Europe/Vilnius",
  weekly: { mon_fri: ["08:00-18:00"], sat: ["10:00-16:00"] },
};
const dayAndNight: OpeningHours = { timeZone: "Europe/Vilnius", weekly: { daily: ["00:00-24:00"] } };

/** An instant from a time with its offset, such as `2026-11-16T10:00+02:00`. */
const at = Date.parse;

describe("getAvailability, counting clock readings", () => {
  const { prototype } = Intl.DateTimeFormat;
  const format = Object.getOwnPropertyDescriptor(prototype, "format") ?? {};
  afterEach(() => Object.defineProperty(prototype, "format", format));

  /** Counts how often a clock is read. `format` is a getter that returns a new function for each formatter. */
  const readsOf = (hours: OpeningHours, now: string) => {
    let reads = 0;
    Object.defineProperty(prototype, "format", {
      configurable: true,
      get(this: Intl.DateTimeFormat) {
        reads += 1;
        return format.get?.call(this);
      },
    });
    getAvailability(hours, at(now));
    return reads;
  };

  it.each([
    ["open on a weekday", vilnius, "2026-11-16T10:00+02:00", 8],
    ["closed on a weekday", vilnius, "2026-11-16T07:00+02:00", 8],
    ["closed over Sunday", vilnius, "2026-11-21T17:00+02:00", 8],
    [
      "closed for lunch",
      { ...vilnius, weekly: { daily: ["09:00-12:00", "13:00-17:00"] } },
      "2026-11-16T12:30+02:00",
      30,
    ],
    ["never open", { ...vilnius, weekly: {} }, "2026-11-16T10:00+02:00", 1],
    ["always open", dayAndNight, "2026-11-16T10:00+02:00", 130],
  ] as const)("reads a clock a limited number of times: %s", (_, hours, now, maxReads) => {
    const reads = readsOf(hours, now);
    expect(reads).toBeGreaterThan(0);
    expect(reads).toBeLessThanOrEqual(maxReads);
  });
});
