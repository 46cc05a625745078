import { isRecord } from "@handrail/core/validation";

/**
 * Chooses one language wherever a value is given in several: `{ "en": "free", "lt": "nemokamai" }`. Where that language
 * is missing, the first of `locales` stands in.
 */
export function localise(value: unknown, locale: string, locales: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => localise(item, locale, locales));
  if (!isRecord(value)) return value;
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => locales.includes(key))) return value[locale] ?? value[locales[0] ?? ""];
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, localise(item, locale, locales)]));
}
