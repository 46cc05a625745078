import type { Weekday } from "./openingHours.js";
import { OsmReader, refusal } from "./osmReader.js";
import { daysOf } from "./schedule.js";

/** One rule of an `opening_hours` value: on which days it holds, and when people are there on them. */
export interface OsmRule {
  /** The weekdays it holds on; all of them where it names none. */
  days: readonly Weekday[];
  /** Whether it holds on public holidays, whatever their weekday. */
  onHolidays: boolean;
  /** The dates it holds on; every date where it names none. */
  dates?: readonly (readonly [from: string, to: string])[];
  /** Start and end in minutes after midnight, an end beyond 1440 being on the next day; none when it is `off`. */
  spans: readonly (readonly [start: number, end: number])[];
  /** It adds to the rules before (`,`) instead of replacing them on its days (`;`). */
  isAdded: boolean;
  comment?: string | undefined;
}

const weekdays = new Map<string, Weekday>(
  daysOf("daily").map((day) => [`${day.slice(0, 1).toUpperCase()}${day[1]}`, day]),
);
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const isYearOrMonth = new RegExp(`^(\\d{4}|${months.join("|")})$`);
const longest = 400_000;

/**
 * Reads the common subset of https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification.
 * @throws HandrailError that names the part that is not understood.
 */
export function parseOsm(text: string): readonly OsmRule[] {
  if (text.length > longest)
    throw refusal(text, `It is longer than ${longest} characters. Give the hours of one office.`);
  const reader = new OsmReader(text);
  const rules: OsmRule[] = [];
  let isAdded = false;
  while (!reader.isAtEnd()) {
    const start = reader.position();
    const { isUniversal, ...rule } = readRule(reader, isAdded);
    // To OSM such a rule neither replaces the ones before nor quite adds to them.
    if (isUniversal && rules.length > 0) throw refusal(reader.since(start), "It names no days. Write Mo-Su before it.");
    rules.push(rule);
    isAdded = reader.take(",");
    if (!isAdded && !reader.take(";") && !reader.isAtEnd())
      throw reader.refuse("Here a rule ends; write ; before the next.");
  }
  if (rules.length === 0) throw refusal(text, "It is empty. Leave hours out where they are not known.");
  return rules;
}

function readRule(reader: OsmReader, isAdded: boolean): OsmRule & { isUniversal: boolean } {
  if (reader.take("24/7")) {
    return { days: daysOf("daily"), onHolidays: false, spans: [[0, 1440]], isAdded, isUniversal: true };
  }
  const dates = readDates(reader);
  const { days, onHolidays } = readDays(reader);
  if (dates.length > 0 && onHolidays) throw reader.refuse("PH cannot stand with dates. Make two rules of it.");
  const isUniversal = dates.length === 0 && days.length === 0 && !onHolidays;
  const spans = readSpans(reader);
  const isOff = reader.take("off") || reader.take("closed");
  const isOpen = !isOff && reader.take("open");
  if (isOff && spans.length > 0) throw reader.refuse("Times cannot be off. Give the times when people are there.", -1);
  if (!isOff && spans.length === 0) {
    throw reader.refuse("Times are expected here, such as 08:00-18:00, 00:00-24:00 for day and night, or off.");
  }
  const comment = readComment(reader);
  if (comment !== undefined && dates.length === 0 && (!onHolidays || days.length > 0)) {
    throw reader.refuse("A comment can be kept on dates only, as the reason of an exception. Leave it out.", -1);
  }
  if (comment !== undefined && !isOff && !isOpen) {
    throw reader.refuse("To OSM, times with a comment are a maybe. Write open before it.", -1);
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
  while (reader.peeks(isYearOrMonth)) {
    const from = readDate(reader);
    if (reader.take("-")) {
      const day = reader.takes(/^\d{1,2}$/);
      const to = day ? from.slice(0, 8) + day.padStart(2, "0") : readDate(reader);
      if (to < from) throw reader.refuse("It ends before it begins. Write both years.", -1);
      dates.push([from, to]);
    } else dates.push([from, from]);
    if (!reader.peeks(/^,$/) || !reader.peeks(/^\d{4}$/, 1)) break;
    reader.take(",");
  }
  if (dates.length > 0) reader.take(":");
  return dates;
}

function readDate(reader: OsmReader): string {
  const year = reader.takes(/^\d{4}$/);
  if (!year) throw reader.refuse("A date needs its year, as in 2026 Dec 24: hours of every year cannot be kept.");
  const month = months.indexOf(reader.takes(/^[A-Z][a-z]{2}$/) ?? "") + 1;
  const day = month > 0 ? reader.takes(/^\d{1,2}$/) : undefined;
  if (!day) throw reader.refuse("After a year, a month and a day are expected, as in 2026 Dec 24.");
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function readDays(reader: OsmReader): Pick<OsmRule, "days" | "onHolidays"> {
  const days = new Set<Weekday>();
  let onHolidays = false;
  while (reader.peeks(/^[a-z]+$/i) && !reader.peeks(/^(off|closed|open)$/i)) {
    if (reader.take("PH")) onHolidays = true;
    else {
      const from = readDay(reader);
      const to = reader.take("-") ? readDay(reader) : from;
      for (const day of daysOf(`${from}_${to}`)) days.add(day);
    }
    if (!reader.peeks(/^,$/) || !reader.peeks(/^[A-Z][a-z]$|^PH$/, 1)) break;
    reader.take(",");
  }
  return { days: [...days], onHolidays };
}

function readDay(reader: OsmReader): Weekday {
  const day = weekdays.get(reader.takes(/^[A-Z][a-z]$/) ?? "");
  if (!day)
    throw reader.refuse("Here days (Mo to Su, PH), a date with its year (2026 Dec 24), times, or off can be read.");
  return day;
}

function readSpans(reader: OsmReader): OsmRule["spans"] {
  const spans: (readonly [number, number])[] = [];
  while (reader.peeks(/:/)) {
    const start = readTime(reader, 1439);
    if (!reader.take("-")) throw reader.refuse("A time needs its end, as in 08:00-18:00.");
    const time = readTime(reader, 2880);
    const end = time < start || time === 0 ? time + 1440 : time;
    // From 08:00 to 08:00 may mean a whole day or nothing, so neither is guessed.
    if (time === start || end - start > 1440 || (end - start === 1440 && start > 0)) {
      throw reader.refuse("It is a whole day, more, or nothing. Write 00:00-24:00 for day and night.", -1);
    }
    spans.push([start, end]);
    if (!reader.peeks(/^,$/) || !reader.peeks(/:/, 1)) break;
    reader.take(",");
  }
  return spans;
}

function readTime(reader: OsmReader, latest: number): number {
  const [hours = 0, minutes = 60] = (reader.peeks(/:/) ? (reader.takes(/:/) ?? "") : "").split(":").map(Number);
  const time = hours * 60 + minutes;
  if (minutes > 59 || time > latest) throw reader.refuse("A time is written as 08:00, and nothing else can be kept.");
  return time;
}

function readComment(reader: OsmReader): string | undefined {
  return reader.takes(/^"/)?.slice(1, -1).trim();
}
