/** Returns the name of a language in another one: "Lithuanian" for `lt` in `en`. Returns the tag itself if it is not valid. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
