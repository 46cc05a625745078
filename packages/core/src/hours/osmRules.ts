import type { Weekday } from "./openingHours.js";
import { OsmReader, osmError } from "./osmReader.js";
import { daysOf } from "./schedule.js";

/** One rule of an `opening_hours` value: the days it applies to, and the spans on them. */
export interface OsmRule {
  /** The weekdays it applies to. All seven if it names neither weekdays nor holidays. */
  days: readonly Weekday[];
  /** Whether it applies to public holidays of any weekday. */
  onHolidays: boolean;
  /** The dates it applies to. Every date if it names none. */
  dates?: readonly (readonly [from: string, to: string])[];
  /** Start and end in minutes after midnight. An end beyond 1440 is on the next day. Empty for `off`. */
  spans: readonly (readonly [start: number, end: number])[];
  /** Whether it adds to the earlier rules (`,`) instead of replacing them on its days (`;`). */
  isAdded: boolean;
  comment?: string | undefined;
}

const weekdays = new Map<string, Weekday>(
  daysOf("daily").map((day) => [`${day.slice(0, 1).toUpperCase()}${day[1]}`, day]),
);
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const isYearOrMonth = new RegExp(`^(\\d{4}|${months.join("|")})$`);
const maxLength = 400_000;

/**
 * Reads the common subset of https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification.
 * @throws HandrailError that names the first part outside this subset.
 */
export function parseOsm(text: string): readonly OsmRule[] {
  if (text.length > maxLength)
    throw osmError(text, `The text is longer than ${maxLength} characters. Give the hours of one office.`);
  const reader = new OsmReader(text);
  const rules: OsmRule[] = [];
  let isAdded = false;
  while (!reader.isAtEnd()) {
    const start = reader.position();
    const { isUniversal, ...rule } = readRule(reader, isAdded);
    // In OSM such a rule neither replaces the earlier ones nor simply adds to them.
    if (isUniversal && rules.length > 0) {
      throw osmError(reader.textSince(start), "The rule names no days. Write Mo-Su before it.");
    }
    rules.push(rule);
    isAdded = reader.readWord(",");
    if (!isAdded && !reader.readWord(";") && !reader.isAtEnd())
      throw reader.error("A rule ends here. Write ; before the next one.");
  }
  if (rules.length === 0) throw osmError(text, "The text is empty. Leave hours out if they are not known.");
  return rules;
}

function readRule(reader: OsmReader, isAdded: boolean): OsmRule & { isUniversal: boolean } {
  if (reader.readWord("24/7")) {
    return { days: daysOf("daily"), onHolidays: false, spans: [[0, 1440]], isAdded, isUniversal: true };
  }
  const dates = readDates(reader);
  const { days, onHolidays } = readDays(reader);
  if (dates.length > 0 && onHolidays) throw reader.error("PH cannot be combined with dates. Write two rules.");
  const isUniversal = dates.length === 0 && days.length === 0 && !onHolidays;
  const spans = readSpans(reader);
  const isOff = reader.readWord("off") || reader.readWord("closed");
  const isOpen = !isOff && reader.readWord("open");
  if (isOff && spans.length > 0)
    throw reader.error("Times cannot be combined with off. Give the times when people answer.", -1);
  if (!isOff && spans.length === 0) {
    throw reader.error("Times are expected here, such as 08:00-18:00, 00:00-24:00 for day and night, or off.");
  }
  const comment = readComment(reader);
  if (comment !== undefined && dates.length === 0 && (!onHolidays || days.length > 0)) {
    throw reader.error("A comment is possible on dates only, as the reason of an exception. Leave it out.", -1);
  }
  if (comment !== undefined && !isOff && !isOpen) {
    throw reader.error(
      "In OSM, times with a comment mean that the office may be open. Write open before the comment.",
      -1,
    );
  }
  return {
    days: days.length > 0 || onHolidays ? days : daysOf("daily"),
    onHolidays,
    ...(dates.length > 0 && { dates }),
    spans,
    isAdded,
    ...(comment && { comment }),
    isUniversal,
  };
}

function readDates(reader: OsmReader): NonNullable<OsmRule["dates"]> {
  const dates: (readonly [string, string])[] = [];
  while (reader.peek(isYearOrMonth)) {
    const from = readDate(reader);
    if (reader.readWord("-")) {
      const day = reader.readMatching(/^\d{1,2}$/);
      const to = day ? from.slice(0, 8) + day.padStart(2, "0") : readDate(reader);
      if (to < from) throw reader.error("The dates end before they start. Write both years.", -1);
      dates.push([from, to]);
    } else dates.push([from, from]);
    if (!reader.peek(/^,$/) || !reader.peek(/^\d{4}$/, 1)) break;
    reader.readWord(",");
  }
  if (dates.length > 0) reader.readWord(":");
  return dates;
}

function readDate(reader: OsmReader): string {
  const year = reader.readMatching(/^\d{4}$/);
  if (!year)
    throw reader.error("A date needs its year, as in 2026 Dec 24. Dates that repeat every year are not supported.");
  const month = months.indexOf(reader.readMatching(/^[A-Z][a-z]{2}$/) ?? "") + 1;
  const day = month > 0 ? reader.readMatching(/^\d{1,2}$/) : undefined;
  if (!day) throw reader.error("After a year, a month and a day are expected, as in 2026 Dec 24.");
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function readDays(reader: OsmReader): Pick<OsmRule, "days" | "onHolidays"> {
  const days = new Set<Weekday>();
  let onHolidays = false;
  while (reader.peek(/^[a-z]+$/i) && !reader.peek(/^(off|closed|open)$/i)) {
    if (reader.readWord("PH")) onHolidays = true;
    else {
      const from = readDay(reader);
      const to = reader.readWord("-") ? readDay(reader) : from;
      for (const day of daysOf(`${from}_${to}`)) days.add(day);
    }
    if (!reader.peek(/^,$/) || !reader.peek(/^[A-Z][a-z]$|^PH$/, 1)) break;
    reader.readWord(",");
  }
  return { days: [...days], onHolidays };
}

function readDay(reader: OsmReader): Weekday {
  const day = weekdays.get(reader.readMatching(/^[A-Z][a-z]$/) ?? "");
  if (!day)
    throw reader.error("Days (Mo to Su, PH), a date with its year (2026 Dec 24), times or off are expected here.");
  return day;
}

function readSpans(reader: OsmReader): OsmRule["spans"] {
  const spans: (readonly [number, number])[] = [];
  while (reader.peek(/:/)) {
    const start = readTime(reader, 1439);
    if (!reader.readWord("-")) throw reader.error("A start time needs an end time, as in 08:00-18:00.");
    const time = readTime(reader, 2880);
    const end = time < start || time === 0 ? time + 1440 : time;
    // From 08:00 to 08:00 could mean a whole day or nothing.
    if (time === start || end - start > 1440 || (end - start === 1440 && start > 0)) {
      throw reader.error("These times mean a whole day, more, or nothing. Write 00:00-24:00 for day and night.", -1);
    }
    spans.push([start, end]);
    if (!reader.peek(/^,$/) || !reader.peek(/:/, 1)) break;
    reader.readWord(",");
  }
  return spans;
}

function readTime(reader: OsmReader, maxMinutes: number): number {
  const [hours = 0, minutes = 60] = (reader.peek(/:/) ? (reader.readMatching(/:/) ?? "") : "").split(":").map(Number);
  const time = hours * 60 + minutes;
  if (minutes > 59 || time > maxMinutes) throw reader.error("A time must be written as 08:00.");
  return time;
}

function readComment(reader: OsmReader): string | undefined {
  return reader.readMatching(/^"/)?.slice(1, -1).trim();
}
