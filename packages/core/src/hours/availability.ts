import type { Availability, OpeningHours } from "./openingHours.js";
import { exceptionOn, minutesOf, spansOn } from "./schedule.js";
import { daysAfter, instantsOn, readingAt } from "./wallClock.js";

/** How many days ahead the next opening or closing is searched. */
const horizonDays = 60;

/**
 * Tells whether people answer at an instant, by the office's clock.
 *
 * A span belongs to the day it starts on: `22:00-02:00` of Friday runs into Saturday, even if Saturday is a holiday. Spans
 * that touch or overlap count as one, also across midnight, so `until` is the real closing time. When clocks go forward, a
 * skipped time moves later by the same amount, and a span that would then end before it starts is left out. When they go
 * back, an opening time means the first of the two instants and a closing time the last.
 * @param at Milliseconds since the epoch.
 * @throws RangeError for a zone that is not in the IANA database, or an instant that is not a number
 */
export function getAvailability(hours: OpeningHours | undefined, at: number): Availability {
  if (!hours) return { state: "unknown" };
  const today = readingAt(hours.timeZone, at).date;
  let until: number | undefined;
  let opensAt: number | undefined;
  // Start with the day before: its spans may run into this one.
  for (let later = -1; later <= horizonDays; later += 1) {
    const before = until;
    for (const [start, end] of intervalsOn(hours, daysAfter(today, later))) {
      if (start > (until ?? at)) opensAt ??= start;
      else if (end > (until ?? at)) until = end;
    }
    if (until === undefined && opensAt !== undefined) break;
    // A whole day added nothing, so people leave at `until`.
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
