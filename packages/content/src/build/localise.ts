import { isRecord } from "@handrail/core/validation";
import { closestTag, isLanguageTag } from "../folder/languages.js";

/**
 * Replaces each value in several languages, such as `{ "en": "free", "lt": "nemokamai" }`, by the one in `locale`, or in the closest
 * language: `en` for `en-GB`. If there is none, the first of `locales` is used, then the first that is written.
 */
export function localise(value: unknown, locale: string, locales: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => localise(item, locale, locales));
  if (!isRecord(value)) return value;
  const tags = Object.keys(value);
  if (isByLanguage(value, tags, locales)) {
    const tag = closestTag(locale, tags) ?? closestTag(locales[0] ?? "", tags) ?? tags[0] ?? "";
    return value[tag];
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, localise(item, locale, locales)]));
}

// Texts may be in languages without an article. Other values are by language only if all of them are, since `sat` and `sun` are
// languages as well as days.
function isByLanguage(value: Readonly<Record<string, unknown>>, tags: readonly string[], locales: readonly string[]) {
  if (tags.length === 0) return false;
  if (tags.every((tag) => locales.includes(tag))) return true;
  const isText = tags.every((tag) => typeof value[tag] === "string" && isLanguageTag(tag));
  return isText && tags.some((tag) => locales.some((locale) => closestTag(locale, [tag]) !== undefined));
}
