import { type EssentialMessages, plural } from "@handrail/core";

/** An ISO 8601 duration of days, hours or minutes in words: "1 day". What it cannot read stays as it is. */
export function describeDuration(duration: string, { contact, locale }: EssentialMessages): string {
  const [, days, hours, minutes] = /^P(?:(\d+)D|T(\d+)H|T(\d+)M)$/.exec(duration) ?? [];
  if (days) return plural(locale, contact.durationDays, Number(days));
  if (hours) return plural(locale, contact.durationHours, Number(hours));
  return minutes ? plural(locale, contact.durationMinutes, Number(minutes)) : duration;
}
