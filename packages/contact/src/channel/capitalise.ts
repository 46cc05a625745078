/** Returns the text with a capital first letter, by the rules of the locale: Turkish `i` becomes `İ`. */
export function capitalise(text: string, locale: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}
