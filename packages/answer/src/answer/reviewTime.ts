const months = 12;

/** Writes a date `YYYY-MM-DD` in full; what is not a date is returned as it is. */
export function longDate(date: string, locale: string): string {
  const instant = Date.parse(date);
  if (Number.isNaN(instant)) return date;
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(instant);
}

/**
 * Writes how long ago a date was, in days, months or, from two years on, in years; what is not a date is returned as it is.
 * @param now Milliseconds since the epoch.
 */
export function timeAgo(date: string, now: number, locale: string): string {
  const [then, today] = [new Date(date), new Date(now)];
  if (Number.isNaN(then.getTime())) return date;
  const whole = (today.getUTCFullYear() - then.getUTCFullYear()) * months + today.getUTCMonth() - then.getUTCMonth();
  const count = whole - (today.getUTCDate() < then.getUTCDate() ? 1 : 0);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "always" });
  if (count >= 2 * months) return format.format(-Math.floor(count / months), "year");
  if (count >= 1) return format.format(-count, "month");
  return format.format(-Math.max(0, Math.floor((now - then.getTime()) / 86_400_000)), "day");
}
