const dayMs = 86_400_000;
const minuteMs = 60_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

// How far a zone's clocks are ahead of UTC, in milliseconds.
function offsetAt(timeZone: string, at: number): number {
  return wallClock(timeZone, at) - at;
}

// The wall time of a zone to the second, written as if it were UTC.
function wallClock(timeZone: string, at: number): number {
  // Creating a formatter takes a hundred times longer than using it.
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formatters.set(timeZone, formatter);
  }
  const [month = 1, date = 1, year = 1970, ...time] = (formatter.format(at).match(/\d+/g) ?? []).map(Number);
  const [hours = 0, minutes = 0, seconds = 0] = time;
  return Date.UTC(year, month - 1, date, hours, minutes, seconds);
}

/** The local date (`YYYY-MM-DD`) and time (`HH:MM`) of a zone at an instant. */
export function readingAt(timeZone: string, at: number): { date: string; time: string } {
  const [date = "", time = ""] = new Date(wallClock(timeZone, at)).toISOString().split("T");
  return { date, time: time.slice(0, 5) };
}

/** The date a number of days after another. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
}

/**
 * Finds the instant of a local time, given in minutes after midnight of a date, at most two days. A time that is skipped
 * when clocks go forward moves later by the same amount. For a time that occurs twice, `last` chooses the second.
 * @throws RangeError for a zone that is not in the IANA database
 */
export function instantsOn(timeZone: string, date: string): (minutes: number, last: boolean) => number {
  const midnight = Date.parse(date);
  // Wide enough for any zone, and narrow enough to contain at most one change of the clocks.
  const before = offsetAt(timeZone, midnight - dayMs);
  const after = offsetAt(timeZone, midnight + 3 * dayMs);
  return (minutes, last) => {
    const wall = midnight + minutes * minuteMs;
    const instants = [wall - before, wall - after].filter(
      (at) => before === after || at + offsetAt(timeZone, at) === wall,
    );
    return instants.length > 0 ? Math[last ? "max" : "min"](...instants) : wall - before;
  };
}
