import { HandrailError } from "../errors.js";
import { checkedHours, type DayRun, exceptionsOf, isSame, sorted, spanFrom, weeklyOf } from "./compose.js";
import type { OpeningHours, Span, Weekday } from "./openingHours.js";
import { type OsmRule, parseOsm } from "./osmRules.js";
import { isDate } from "./parseHours.js";
import { daysOf, weekdayOf } from "./schedule.js";
import { daysAfter } from "./wallClock.js";

/** What an `opening_hours` value does not say itself. */
export interface FromOsmOptions {
  /**
   * The office's public holidays as `YYYY-MM-DD`, needed where the text has rules for `PH`: each becomes an exception.
   * `[]` where there are none.
   */
  holidays?: readonly string[];
}

/** A part of a day that a rule gives: its own beginning, or what runs over from the day before. */
interface Piece {
  rule: OsmRule;
  span: readonly [start: number, end: number];
  runsOver: boolean;
}

/** How many dates may differ from the week; a summer is 92. */
const mostDates = 4000;

/**
 * Opening hours from the common subset of OpenStreetMap's `opening_hours`
 * (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification): `24/7`, days and runs of days with one or more
 * spans, over midnight too, `off` and `closed`, `PH`, dates and runs of dates with their year, comments on dates as the
 * reason, and rules joined by `;` and `,`.
 *
 * As there, a rule after `;` replaces what the rules before it say for the calendar days it names, which cuts a night
 * shift off at midnight where the next day has a rule of its own; after `,` it adds to them.
 * @param timeZone The office's IANA zone: OSM means the local time of the place.
 * @throws HandrailError that names the part that is outside this subset and what to write instead; nothing is guessed.
 */
export function fromOsmOpeningHours(text: string, timeZone: string, options: FromOsmOptions = {}): OpeningHours {
  const rules = parseOsm(text);
  const holidays = holidaysFor(rules, options);
  const inWeek = (weekday: Weekday) =>
    piecesOf(rules, (rule, later) => !rule.dates && rule.days.includes(dayBeside(weekday, later)));
  const known = new Map<string, readonly Piece[]>();
  const onDate = (date: string) => {
    const pieces = known.get(date) ?? piecesOf(rules, holdsOn(date, holidays));
    known.set(date, pieces);
    return pieces;
  };
  const weekOn = (weekday: Weekday) =>
    spansOf(inWeek(dayBeside(weekday, -1)), inWeek(weekday), inWeek(dayBeside(weekday, 1)));
  const runs: DayRun[] = [];
  for (const date of [...datesOf(rules, holidays)].sort()) {
    const pieces = onDate(date);
    const spans = spansOf(onDate(daysAfter(date, -1)), pieces, onDate(daysAfter(date, 1)));
    const reason = reasonOf(rules, date, holidays);
    if (reason || !isSame(spans, weekOn(weekdayOf(date)))) runs.push({ from: date, to: date, spans, reason });
  }
  return checkedHours({ timeZone, weekly: weeklyOf(weekOn), exceptions: exceptionsOf(runs) });
}

function holidaysFor(rules: readonly OsmRule[], { holidays }: FromOsmOptions): ReadonlySet<string> {
  if (!holidays && rules.some(({ onHolidays }) => onHolidays)) {
    throw new HandrailError(
      '@handrail/core: "PH" in opening hours means the public holidays, whose dates are not in the text. Customers would ' +
        'be told the hours of a working day on them. Give their dates: { holidays: ["2026-12-25"] }, or [] for none.',
    );
  }
  return new Set(holidays);
}

function holdsOn(date: string, holidays: ReadonlySet<string>): (rule: OsmRule, later?: number) => boolean {
  const days = [date, daysAfter(date, -1)].map((day) => ({
    day,
    weekday: weekdayOf(day),
    isHoliday: holidays.has(day),
  }));
  return ({ dates, days: weekdays, onHolidays }, later = 0) => {
    const { day, weekday, isHoliday } = days[-later] ?? { day: "", weekday: "mon", isHoliday: false };
    if (dates && !dates.some(([from, to]) => from <= day && day <= to)) return false;
    return weekdays.includes(weekday) || (onHolidays && isHoliday);
  };
}

function dayBeside(weekday: Weekday, later: number): Weekday {
  const week = daysOf("daily");
  return week.at((week.indexOf(weekday) + later + 7) % 7) ?? weekday;
}

/** What the rules leave of a day, the later ones over the earlier. */
function piecesOf(rules: readonly OsmRule[], holds: (rule: OsmRule, later: number) => boolean): readonly Piece[] {
  let pieces: Piece[] = [];
  for (const rule of rules) {
    if (holds(rule, 0)) {
      if (!rule.isAdded || rule.spans.length === 0) pieces = [];
      for (const span of rule.spans) pieces.push({ rule, span, runsOver: false });
    }
    if (holds(rule, -1)) {
      for (const span of rule.spans) if (span[1] > 1440) pieces.push({ rule, span, runsOver: true });
    }
  }
  return pieces;
}

/** The pieces of a day as spans that begin on it; a shift that is whole across midnight stays one. */
function spansOf(before: readonly Piece[], pieces: readonly Piece[], after: readonly Piece[]): readonly Span[] {
  const has = (list: readonly Piece[], { span }: Piece, runsOver: boolean) =>
    list.some((one) => one.span === span && one.runsOver === runsOver);
  return sorted(
    pieces.flatMap((piece) => {
      const [start, end] = piece.span;
      if (piece.runsOver) return has(before, piece, false) ? [] : [spanFrom(0, end - 1440)];
      return [spanFrom(start, end > 1440 && !has(after, piece, true) ? 1440 : end)];
    }),
  );
}

/** The dates that may differ from their weekday, and the days beside them, which a night shift may reach. */
function datesOf(rules: readonly OsmRule[], holidays: ReadonlySet<string>): ReadonlySet<string> {
  const dates = new Set<string>();
  const add = (from: string, to: string) => {
    for (let date = daysAfter(from, -1); date <= daysAfter(to, 1); date = daysAfter(date, 1)) {
      dates.add(date);
      if (dates.size > mostDates) {
        throw new HandrailError(
          `@handrail/core: these opening hours name more than ${mostDates} dates. They could not be kept as exceptions. ` +
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
  if (isDate(value) && value < "9999") return true;
  throw new HandrailError(
    `@handrail/core: ${JSON.stringify(value)} in opening hours is not a date. Its hours would be lost. Give one that is ` +
      "in the calendar, from 1970 on.",
  );
}

/** Why a date is different: the comment of the last rule made for dates or holidays. */
function reasonOf(rules: readonly OsmRule[], date: string, holidays: ReadonlySet<string>): string | undefined {
  const holds = holdsOn(date, holidays);
  return rules.filter((rule) => (rule.dates || rule.days.length === 0) && holds(rule)).at(-1)?.comment;
}
