/**
 * How much of a query is searched, in UTF-16 code units, as `maxLength` counts. A pasted e-mail fits; what a longer text is
 * about stands at its beginning.
 */
export const longestQuestion = 2000;

/** What is asked with a query: its words without spaces around them, as far as they are searched. */
export function questionOf(query: string): string {
  // No half of a character at the end: `encodeURIComponent` throws at it, and services are asked through it.
  return query
    .trim()
    .slice(0, longestQuestion)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd();
}
