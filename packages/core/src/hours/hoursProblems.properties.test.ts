import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../messages/en/index.js";
import { getAvailability } from "./availability.js";
import { describeSchedule } from "./describe.js";
import { hoursProblems } from "./hoursProblems.js";
import type { OpeningHours } from "./openingHours.js";

/** Values with nearly the shape of hours, any part of which may be any JSON value. */
const anything = fc.jsonValue({ maxDepth: 2 });
const mostly = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 12, arbitrary }, { weight: 1, arbitrary: anything });
const span = mostly(fc.constantFrom("08:00-18:00", "22:00-02:00", "00:00-24:00"));
const spans = mostly(fc.array(span, { maxLength: 3 }));
const date = mostly(fc.constantFrom("2026-12-24", "2026-12-25", "2027-01-02"));
const reason = mostly(fc.string());
const exception = mostly(
  fc.oneof(fc.record({ date, spans, reason }), fc.record({ date, spans }), fc.record({ from: date, to: date, spans })),
);
const days = fc.oneof({ weight: 12, arbitrary: fc.constantFrom("mon", "mon_fri", "daily", "sat_sun") }, fc.string());
const week = {
  timeZone: mostly(fc.constantFrom("Europe/Vilnius", "Pacific/Auckland")),
  weekly: mostly(fc.dictionary(days, spans, { maxKeys: 3 })),
};
const nearly = fc.oneof(
  fc.record(week),
  fc.record({ ...week, exceptions: mostly(fc.array(exception, { maxLength: 3 })) }),
  fc.record({ ...week, extra: anything }),
);

describe("hoursProblems, for any value", () => {
  it("never throws, and reports each problem with its path", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), nearly), (value) => {
        for (const { path, problem } of hoursProblems(value, "hours")) {
          expect(path.startsWith("hours")).toBe(true);
          expect(problem).toMatch(/\.$/);
        }
      }),
      { numRuns: 10_000, seed: 1 },
    );
  }, 120_000);

  it("accepts only hours that can be used", () => {
    let used = 0;
    fc.assert(
      fc.property(nearly, (value) => {
        if (hoursProblems(value, "hours").length > 0) return;
        used += 1;
        // Without problems the value has exactly the shape that the type claims.
        const hours = value as unknown as OpeningHours;
        expect(["open", "closed"]).toContain(getAvailability(hours, Date.UTC(2026, 11, 24)).state);
        expect(describeSchedule(hours, en)).toMatch(/\((Vilnius|Auckland) time\)$|^$|^day and night$/);
      }),
      { numRuns: 10_000, seed: 2 },
    );
    expect(used).toBeGreaterThan(1000);
  }, 120_000);
});
