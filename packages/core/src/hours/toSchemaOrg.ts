import { exceptionRuns } from "./compose.js";
import type { OpeningHours, Span, Weekday } from "./openingHours.js";
import { daysOf, weeklyOn } from "./schedule.js";

/** One entry of schema.org's hours (https://schema.org/OpeningHoursSpecification), as JSON-LD. */
export interface OpeningHoursSpecification {
  "@type": "OpeningHoursSpecification";
  /** `https://schema.org/Monday`… */
  dayOfWeek?: readonly string[];
  /** `08:00`. An entry that opens and closes at 00:00 is closed all day, and 00:00 to 23:59 is day and night. */
  opens: string;
  /** `18:00`. A time before `opens` is on the next day. */
  closes: string;
  /** The first date it applies to, `YYYY-MM-DD`. */
  validFrom?: string;
  /** The last date it applies to. */
  validThrough?: string;
  /** The reason for the different hours. */
  name?: string;
}

/** Properties to spread into a `LocalBusiness`, a `ContactPoint` or another type that has hours. */
export interface SchemaOrgHours {
  openingHoursSpecification: readonly OpeningHoursSpecification[];
  /** Present if there are exceptions. */
  specialOpeningHoursSpecification?: readonly OpeningHoursSpecification[];
}

/** schema.org's names of the days. */
export const dayNames: Readonly<Record<Weekday, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

/**
 * Writes hours for search engines, as JSON-LD properties: spread them into the object that describes the office. Days with
 * 24 hours and closed days are written as Google documents
 * (https://developers.google.com/search/docs/appearance/structured-data/local-business). The properties have no time zone:
 * the times are those of the place.
 */
export function toOpeningHoursSpecification(hours: OpeningHours): SchemaOrgHours {
  const days = new Map<Span, Weekday[]>();
  for (const weekday of daysOf("daily")) {
    for (const span of new Set(weeklyOn(hours, weekday))) days.set(span, [...(days.get(span) ?? []), weekday]);
  }
  const openingHoursSpecification = [...days].map(([span, weekdays]) =>
    entry(span, { dayOfWeek: weekdays.map((weekday) => `https://schema.org/${dayNames[weekday]}`) }),
  );
  const special = exceptionRuns(hours).flatMap(({ from, to, spans, reason }) => {
    const rest = { validFrom: from, validThrough: to, ...(reason && { name: reason }) };
    return spans.length > 0 ? spans.map((span) => entry(span, rest)) : [entry("00:00-00:00", rest)];
  });
  return { openingHoursSpecification, ...(special.length > 0 && { specialOpeningHoursSpecification: special }) };
}

function entry(span: Span, rest: Partial<OpeningHoursSpecification>): OpeningHoursSpecification {
  const [opens = "", end = ""] = span.split("-");
  const closes = end !== "24:00" ? end : opens === "00:00" ? "23:59" : "00:00";
  return { "@type": "OpeningHoursSpecification", ...rest, opens, closes };
}
