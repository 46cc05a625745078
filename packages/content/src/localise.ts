import { isRecord } from "@handrail/core/validation";

/**
 * Replaces each value in several languages, such as `{ "en": "free", "lt": "nemokamai" }`, by the one in `locale`. If it is
 * missing, the first of `locales` is used.
 */
export function localise(value: unknown, locale: string, locales: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => localise(item, locale, locales));
  if (!isRecord(value)) return value;
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => locales.includes(key))) return value[locale] ?? value[locales[0] ?? ""];
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, localise(item, locale, locales)]));
}
