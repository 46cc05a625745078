import type { Availability, OpeningHours } from "./openingHours.js";
import { exceptionOn, minutesOf, spansOn } from "./schedule.js";
import { dayAt, instantOf } from "./wallClock.js";

/** How far ahead it looks, in days. */
const horizon = 60;

/**
 * Whether people answer at an instant, by the office's clock.
 *
 * A span belongs to the day it begins on: `22:00-02:00` of Friday runs into Saturday, even where Saturday is a holiday.
 * Spans that touch or overlap are one, also across midnight, so `until` is when people really leave. When clocks go
 * forward, a time that is jumped over comes later by as much; when they go back, opening takes the first of the two and
 * closing the last.
 * @param at Milliseconds since the epoch.
 */
export function getAvailability(hours: OpeningHours | undefined, at: number): Availability {
  if (!hours) return { state: "unknown" };
  let until: number | undefined;
  let opensAt = Number.POSITIVE_INFINITY;
  // From the day before, whose spans may run into this one.
  for (let later = -1; later <= horizon; later += 1) {
    for (const [start, end] of intervalsOn(hours, at, later)) {
      if (start <= (until ?? at) && end > (until ?? at)) until = end;
      else if (start > at) opensAt = Math.min(opensAt, start);
    }
    if (later > 0 && until !== undefined && until <= startOf(hours, at, later)) return { state: "open", until };
    if (later > 0 && until === undefined && opensAt < Number.POSITIVE_INFINITY) break;
  }
  if (until !== undefined) return { state: "open" };
  const reason = exceptionOn(hours, dayAt(hours.timeZone, at).date)?.reason;
  return { state: "closed", ...(Number.isFinite(opensAt) && { opensAt }), ...(reason && { reason }) };
}

function intervalsOn(hours: OpeningHours, at: number, later: number): (readonly [start: number, end: number])[] {
  const day = dayAt(hours.timeZone, at, later);
  return spansOn(hours, day)
    .map((span) => {
      const [start, end] = minutesOf(span);
      return [
        instantOf(hours.timeZone, day.date, start, false),
        instantOf(hours.timeZone, day.date, end, true),
      ] as const;
    })
    .sort(([a], [b]) => a - b);
}

function startOf({ timeZone }: OpeningHours, at: number, later: number): number {
  return instantOf(timeZone, dayAt(timeZone, at, later).date, 0, false);
}
