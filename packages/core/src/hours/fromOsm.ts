import { HandrailError } from "../errors.js";
import { isCalendarDate } from "../validation/isoDate.js";
import {
  checkedHours,
  type DayRun,
  exceptionsOf,
  hasSameSpans,
  sortSpans,
  spanFromMinutes,
  weeklyOf,
} from "./compose.js";
import type { OpeningHours, Span, Weekday } from "./openingHours.js";
import { type OsmRule, parseOsm } from "./osmRules.js";
import { daysOf, weekdayOf } from "./schedule.js";
import { daysAfter } from "./wallClock.js";

/** Information that an `opening_hours` value does not contain. */
export interface FromOsmOptions {
  /**
   * The office's public holidays as `YYYY-MM-DD`. Required if the text has rules for `PH`: each date becomes an exception.
   * `[]` if there are none.
   */
  holidays?: readonly string[];
}

/** A span of a rule on one day: it either starts on that day or runs over from the day before. */
interface Piece {
  rule: OsmRule;
  span: readonly [start: number, end: number];
  runsOver: boolean;
}

/** How many dates may differ from the week. A summer has 92. */
const maxDates = 4000;

/**
 * Reads opening hours from the common subset of OpenStreetMap's `opening_hours`
 * (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification): `24/7`, days and runs of days with one or more
 * spans, over midnight too, `off` and `closed`, `PH`, dates and runs of dates with their year, comments on dates as the
 * reason, and rules joined by `;` and `,`.
 *
 * As in OSM, a rule after `;` replaces the earlier rules on the calendar days it names. It therefore ends the night shift of
 * the day before at midnight. A rule after `,` adds to the earlier ones.
 * @param timeZone The office's IANA zone: OSM means the local time of the place.
 * @throws HandrailError that names the part outside this subset and what to write instead. Nothing is guessed.
 */
export function fromOsmOpeningHours(text: string, timeZone: string, options: FromOsmOptions = {}): OpeningHours {
  const rules = parseOsm(text);
  const holidays = holidaysFor(rules, options);
  const inWeek = (weekday: Weekday) =>
    piecesOf(rules, {
      today: (rule) => !rule.dates && rule.days.includes(weekday),
      dayBefore: (rule) => !rule.dates && rule.days.includes(dayBeside(weekday, -1)),
    });
  const piecesByDate = new Map<string, readonly Piece[]>();
  const onDate = (date: string) => {
    const pieces = piecesByDate.get(date) ?? piecesOf(rules, rulesFor(date, holidays));
    piecesByDate.set(date, pieces);
    return pieces;
  };
  const weekOn = (weekday: Weekday) =>
    joinPieces(inWeek(dayBeside(weekday, -1)), inWeek(weekday), inWeek(dayBeside(weekday, 1)));
  const runs: DayRun[] = [];
  for (const date of [...datesOf(rules, holidays)].sort()) {
    const pieces = onDate(date);
    const spans = joinPieces(onDate(daysAfter(date, -1)), pieces, onDate(daysAfter(date, 1)));
    const reason = reasonOf(rules, date, holidays);
    if (reason || !hasSameSpans(spans, weekOn(weekdayOf(date)))) runs.push({ from: date, to: date, spans, reason });
  }
  return checkedHours({ timeZone, weekly: weeklyOf(weekOn), exceptions: exceptionsOf(runs) });
}

function holidaysFor(rules: readonly OsmRule[], { holidays }: FromOsmOptions): ReadonlySet<string> {
  if (!holidays && rules.some(({ onHolidays }) => onHolidays)) {
    throw new HandrailError(
      '@handrail/core: the opening hours have a rule for public holidays ("PH"), but not their dates. Customers would see ' +
        'the hours of a working day on a holiday. Give their dates: { holidays: ["2026-12-25"] }, or [] for none.',
    );
  }
  return new Set(holidays);
}

/** Which rules apply to a day, and which to the day before. */
interface RuleFilters {
  today: (rule: OsmRule) => boolean;
  dayBefore: (rule: OsmRule) => boolean;
}

function rulesFor(date: string, holidays: ReadonlySet<string>): RuleFilters {
  return { today: appliesOn(date, holidays), dayBefore: appliesOn(daysAfter(date, -1), holidays) };
}

function appliesOn(date: string, holidays: ReadonlySet<string>): (rule: OsmRule) => boolean {
  const weekday = weekdayOf(date);
  const isHoliday = holidays.has(date);
  return ({ dates, days, onHolidays }) => {
    if (dates && !dates.some(([from, to]) => from <= date && date <= to)) return false;
    return days.includes(weekday) || (onHolidays && isHoliday);
  };
}

function dayBeside(weekday: Weekday, offset: number): Weekday {
  const week = daysOf("daily");
  return week.at((week.indexOf(weekday) + offset + 7) % 7) ?? weekday;
}

/** The pieces of a day after the later rules have replaced the earlier ones. */
function piecesOf(rules: readonly OsmRule[], { today, dayBefore }: RuleFilters): readonly Piece[] {
  let pieces: Piece[] = [];
  for (const rule of rules) {
    if (today(rule)) {
      if (!rule.isAdded || rule.spans.length === 0) pieces = [];
      for (const span of rule.spans) pieces.push({ rule, span, runsOver: false });
    }
    if (dayBefore(rule)) {
      for (const span of rule.spans) if (span[1] > 1440) pieces.push({ rule, span, runsOver: true });
    }
  }
  return pieces;
}

/** Turns the pieces of a day into spans that start on it. A shift that no rule cuts at midnight stays one span. */
function joinPieces(before: readonly Piece[], pieces: readonly Piece[], after: readonly Piece[]): readonly Span[] {
  const has = (list: readonly Piece[], { span }: Piece, runsOver: boolean) =>
    list.some((one) => one.span === span && one.runsOver === runsOver);
  return sortSpans(
    pieces.flatMap((piece) => {
      const [start, end] = piece.span;
      if (piece.runsOver) return has(before, piece, false) ? [] : [spanFromMinutes(0, end - 1440)];
      return [spanFromMinutes(start, end > 1440 && !has(after, piece, true) ? 1440 : end)];
    }),
  );
}

/** The dates that may differ from their weekday, with the days beside them: a night shift may reach those. */
function datesOf(rules: readonly OsmRule[], holidays: ReadonlySet<string>): ReadonlySet<string> {
  const dates = new Set<string>();
  const add = (from: string, to: string) => {
    for (let date = daysAfter(from, -1); date <= daysAfter(to, 1); date = daysAfter(date, 1)) {
      dates.add(date);
      if (dates.size > maxDates) {
        throw new HandrailError(
          `@handrail/core: these opening hours name more than ${maxDates} dates. They could not be stored as exceptions. ` +
            "Name the dates of a few years.",
        );
      }
    }
  };
  for (const date of [...holidays].filter(isRealDate)) add(date, date);
  for (const rule of rules) {
    for (const [from, to] of rule.dates ?? []) if (isRealDate(from) && isRealDate(to)) add(from, to);
  }
  return dates;
}

function isRealDate(value: string): boolean {
  if (isCalendarDate(value) && value < "9999") return true;
  throw new HandrailError(
    `@handrail/core: ${JSON.stringify(value)} in opening hours is not a date. Its hours would be lost. Give a date of the ` +
      "calendar from 1970 on, such as 2026-12-25.",
  );
}

/** The reason for other hours on a date: the comment of the last rule for dates or holidays. */
function reasonOf(rules: readonly OsmRule[], date: string, holidays: ReadonlySet<string>): string | undefined {
  const applies = appliesOn(date, holidays);
  return rules.findLast((rule) => (rule.dates || rule.days.length === 0) && applies(rule))?.comment;
}
