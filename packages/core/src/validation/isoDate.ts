const date = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const time = String.raw`T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-][01]\d:[0-5]\d)`;
const datePattern = new RegExp(`^${date}$`);
const instantPattern = new RegExp(`^${date}${time}$`);

/** Whether a text has the form of an ISO 8601 date, `2026-11-16`. It may name a day that a month lacks. */
export function isIsoDate(text: string): boolean {
  return datePattern.test(text);
}

/** Whether a text has the form of an ISO 8601 instant: a date, a time and an offset, `2026-11-16T08:00:00Z`. */
export function isIsoInstant(text: string): boolean {
  return instantPattern.test(text);
}

/** Whether a text is a date of the calendar from 1970 on, `2026-11-16`. */
export function isCalendarDate(text: string): boolean {
  if (!isIsoDate(text)) return false;
  const at = Date.parse(text);
  // Some engines read 30 February as 2 March.
  return at >= 0 && new Date(at).toISOString().startsWith(text);
}
