import { weekdays } from "./schedule.js";

/** Something to correct, and where. */
interface HoursProblem {
  path: string;
  problem: string;
}

/**
 * What is wrong with opening hours from data that is not trusted, each with its path: unknown zones, days and fields, bad
 * spans and dates, and hours in which nobody is ever there.
 */
export function hoursProblems(value: unknown, path: string): HoursProblem[] {
  if (!isRecord(value)) return [{ path, problem: "is not an object of opening hours. Give timeZone and weekly." }];
  const problems = [
    ...unknownFields(value, ["timeZone", "weekly", "exceptions"], path),
    ...zoneProblems(value.timeZone, `${path}.timeZone`),
    ...weeklyProblems(value.weekly, `${path}.weekly`),
    ...exceptionsProblems(value.exceptions, `${path}.exceptions`),
  ];
  if (problems.length > 0 || !isRecord(value.weekly)) return problems;
  const isNever = Object.values(value.weekly).every((spans) => Array.isArray(spans) && spans.length === 0);
  return isNever ? [{ path, problem: "has no hours at all. Leave it out where hours are not known." }] : [];
}

function zoneProblems(value: unknown, path: string): HoursProblem[] {
  const what = "is not a known time zone. Give an IANA zone, such as Europe/Vilnius.";
  if (typeof value !== "string" || !/^[A-Za-z][\w+/-]*$/.test(value)) return [{ path, problem: what }];
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return [];
  } catch {
    return [{ path, problem: what }];
  }
}

const dayKey = new RegExp(`^(?:daily|(?:${weekdays.join("|")})(?:_(?:${weekdays.join("|")}))?)$`);

function weeklyProblems(value: unknown, path: string): HoursProblem[] {
  if (!isRecord(value)) return [{ path, problem: 'is missing. Give spans by day: { mon_fri: ["08:00-18:00"] }.' }];
  return Object.entries(value).flatMap(([key, spans]) =>
    dayKey.test(key)
      ? spansProblems(spans, `${path}.${key}`)
      : [{ path: `${path}.${key}`, problem: "is not a day. Use mon to sun, mon_fri, or daily." }],
  );
}

function exceptionsProblems(value: unknown, path: string): HoursProblem[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [{ path, problem: "is not a list." }];
  return value.flatMap((item: unknown, index) => exceptionProblems(item, `${path}[${index}]`));
}

function exceptionProblems(value: unknown, path: string): HoursProblem[] {
  if (!isRecord(value)) return [{ path, problem: "is not an exception. Give date and spans." }];
  const { date, from, to, spans, reason } = value;
  const dates = date === undefined ? { from, to } : { date };
  const problems = [
    ...unknownFields(value, ["date", "from", "to", "spans", "reason"], path),
    ...Object.entries(dates)
      .filter(([, day]) => !isDate(day))
      .map(([name]) => ({ path: `${path}.${name}`, problem: "is not a date. Write it as YYYY-MM-DD." })),
    ...spansProblems(spans, `${path}.spans`),
  ];
  if (date !== undefined && (from ?? to) !== undefined) {
    problems.push({ path, problem: "has a date and a range. Give date, or from and to." });
  }
  if (typeof from === "string" && typeof to === "string" && from > to) {
    problems.push({ path, problem: "ends before it begins. Put the earlier date in from." });
  }
  if (reason !== undefined && typeof reason !== "string") {
    problems.push({ path: `${path}.reason`, problem: "is not a text." });
  }
  return problems;
}

const span = /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

function spansProblems(value: unknown, path: string): HoursProblem[] {
  if (!Array.isArray(value)) return [{ path, problem: 'is not a list of spans. Write ["08:00-18:00"].' }];
  return value.flatMap((one: unknown, index) => {
    const isSpan = typeof one === "string" && span.test(one) && one.slice(0, 5) !== one.slice(6);
    return isSpan ? [] : [{ path: `${path}[${index}]`, problem: "is not a span. Write it as 08:00-18:00." }];
  });
}

function unknownFields(value: object, known: readonly string[], path: string): HoursProblem[] {
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => ({ path: `${path}.${name}`, problem: "is not a known field. Correct its name or leave it out." }));
}

function isDate(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
