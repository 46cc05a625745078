const day = 86_400_000;
const minute = 60_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

// How far a zone's clocks are ahead of UTC at an instant, in milliseconds.
function offsetAt(timeZone: string, at: number): number {
  return wallClock(timeZone, at) - at;
}

// What the zone's clocks show at an instant, to the second, written as if it were UTC.
function wallClock(timeZone: string, at: number): number {
  // Making one costs a hundred times what using it does.
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

/** What the calendar (`YYYY-MM-DD`) and the clock (`HH:MM`) on a zone's wall show at an instant. */
export function readingAt(timeZone: string, at: number): { date: string; time: string } {
  const [date = "", time = ""] = new Date(wallClock(timeZone, at)).toISOString().split("T");
  return { date, time: time.slice(0, 5) };
}

/** The date that comes so many days after another. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
}

/**
 * When a zone's clocks show a time of a date, given in minutes after its midnight, at most two days. A time that the
 * clocks jump over is as much later as they jump; of a time that comes twice, `last` chooses the second.
 * @throws RangeError for a zone that is not in the IANA database
 */
export function instantsOn(timeZone: string, date: string): (minutes: number, last: boolean) => number {
  const midnight = Date.parse(date);
  // Wide enough for any zone, and narrow enough that clocks turn at most once in between.
  const before = offsetAt(timeZone, midnight - day);
  const after = offsetAt(timeZone, midnight + 3 * day);
  return (minutes, last) => {
    const wall = midnight + minutes * minute;
    const there = [wall - before, wall - after].filter(
      (at) => before === after || at + offsetAt(timeZone, at) === wall,
    );
    return there.length > 0 ? Math[last ? "max" : "min"](...there) : wall - before;
  };
}
