import { type Messages, plural } from "@handrail/core";

/** An ISO 8601 duration of whole days or hours in words: "1 day". What it cannot read stays as it is. */
export function describeDuration(duration: string, { contact, locale }: Messages): string {
  const [, days, hours] = /^P(?:(\d+)D)?(?:T(\d+)H)?$/.exec(duration) ?? [];
  const parts = [
    ...(days ? [plural(locale, contact.durationDays, Number(days))] : []),
    ...(hours ? [plural(locale, contact.durationHours, Number(hours))] : []),
  ];
  if (parts.length < 2) return parts[0] ?? duration;
  return new Intl.ListFormat(locale, { type: "unit" }).format(parts);
}
