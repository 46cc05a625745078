import { type EssentialMessages, plural } from "@handrail/core";

/** Describes an ISO 8601 duration of days, hours or minutes: "1 day" for `P1D`. Returns any other text unchanged. */
export function describeDuration(duration: string, { contact, locale }: EssentialMessages): string {
  const [, days, hours, minutes] = /^P(?:(\d+)D|T(\d+)H|T(\d+)M)$/.exec(duration) ?? [];
  if (days) return plural(locale, contact.durationDays, Number(days));
  if (hours) return plural(locale, contact.durationHours, Number(hours));
  return minutes ? plural(locale, contact.durationMinutes, Number(minutes)) : duration;
}
