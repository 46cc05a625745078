import { HandrailError } from "@handrail/core";

/**
 * Returns the canonical form of a language tag. Systems that are not web browsers often write `en_US`.
 * @throws HandrailError if it is not a language tag
 */
export function checkLocale(locale: string): string {
  try {
    const [canonical] = Intl.getCanonicalLocales(locale.replaceAll("_", "-"));
    if (canonical) return canonical;
  } catch {
    // Explained below.
  }
  throw new HandrailError(
    `@handrail/search: "${locale}" is not a language tag, so words cannot be compared. Use one such as "en".`,
  );
}

/** Returns the language of a language tag: "en" for "en-US" and "EN_us". */
export function languageOf(locale: string): string {
  return (locale.split(/[-_]/)[0] ?? "").toLowerCase();
}
