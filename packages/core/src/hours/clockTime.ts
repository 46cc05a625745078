import type { DescribeMessages } from "./hoursMessages.js";

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Writes a local time (`HH:MM`) as people who read the locale do: "18:00", "6 pm", "6:30 pm". `24:00` is the end of a day. The text
 * has ordinary spaces, because versions of `Intl` differ in the spaces that they write.
 */
export function clockTime(time: string, { locale, hours }: DescribeMessages): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const isMidnight = hour === 24;
  const { hour12 } = formatterFor(locale, { hour: "numeric" }).resolvedOptions();
  if (hour12 && isMidnight && hours.midnight) return hours.midnight;
  const clock: Intl.DateTimeFormatOptions = hour12
    ? { hour: "numeric", ...(minute > 0 && { minute: "2-digit" }) }
    : { hour: "2-digit", minute: "2-digit", hourCycle: isMidnight ? "h24" : "h23" };
  const text = formatterFor(locale, { ...clock, timeZone: "UTC" }).format(Date.UTC(1970, 0, 1, hour, minute));
  return text.toLowerCase().replace(/\s/g, " ");
}

// Creating a formatter takes a hundred times longer than using it, and a page writes many times.
function formatterFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, formatter);
  return formatter;
}
