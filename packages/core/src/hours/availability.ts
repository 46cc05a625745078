import type { Availability, OpeningHours } from "./openingHours.js";
import { exceptionOn, minutesOf, spansOn } from "./schedule.js";
import { daysAfter, instantsOn, readingAt } from "./wallClock.js";

/** How far ahead it looks, in days. */
const horizon = 60;

/**
 * Whether people answer at an instant, by the office's clock.
 *
 * A span belongs to the day it begins on: `22:00-02:00` of Friday runs into Saturday, even where Saturday is a holiday.
 * Spans that touch or overlap are one, also across midnight, so `until` is when people really leave. When clocks go
 * forward, a time that is jumped over comes later by as much, and a span that would then end before it begins is left
 * out; when they go back, opening takes the first of the two and closing the last.
 * @param at Milliseconds since the epoch.
 * @throws RangeError for a zone that is not in the IANA database, or an instant that is no number
 */
export function getAvailability(hours: OpeningHours | undefined, at: number): Availability {
  if (!hours) return { state: "unknown" };
  const today = readingAt(hours.timeZone, at).date;
  let until: number | undefined;
  let opensAt: number | undefined;
  // From the day before, whose spans may run into this one.
  for (let later = -1; later <= horizon; later += 1) {
    const before = until;
    for (const [start, end] of intervalsOn(hours, daysAfter(today, later))) {
      if (start > (until ?? at)) opensAt ??= start;
      else if (end > (until ?? at)) until = end;
    }
    if (until === undefined && opensAt !== undefined) break;
    // A whole day adds nothing, so whoever comes after it finds them gone.
    if (until !== undefined && until === before) return { state: "open", until };
  }
  if (until !== undefined) return { state: "open" };
  const reason = exceptionOn(hours, today)?.reason;
  return { state: "closed", ...(opensAt !== undefined && { opensAt }), ...(reason && { reason }) };
}

function intervalsOn(hours: OpeningHours, date: string): (readonly [start: number, end: number])[] {
  const spans = spansOn(hours, date);
  if (spans.length === 0) return [];
  const instant = instantsOn(hours.timeZone, date);
  return spans
    .map(minutesOf)
    .map(([start, end]) => [instant(start, false), instant(end, true)] as const)
    .filter(([start, end]) => start < end)
    .sort(([a], [b]) => a - b);
}
