import { type EssentialMessages, plural } from "@handrail/core";

/** An ISO 8601 duration of days or hours in words: "1 day". What it cannot read stays as it is. */
export function describeDuration(duration: string, { contact, locale }: EssentialMessages): string {
  const [, days, hours] = /^P(?:(\d+)D|T(\d+)H)$/.exec(duration) ?? [];
  if (days) return plural(locale, contact.durationDays, Number(days));
  return hours ? plural(locale, contact.durationHours, Number(hours)) : duration;
}
