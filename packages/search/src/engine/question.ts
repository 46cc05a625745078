/**
 * The maximum number of UTF-16 code units in a question, counted like the `maxlength` attribute. A pasted e-mail fits; the subject of a
 * longer text is usually at its start.
 */
export const maxQuestionLength = 2000;

/** Trims a query and cuts it to {@link maxQuestionLength}. */
export function questionOf(query: string): string {
  // Drop half of a surrogate pair: `encodeURIComponent`, with which sources build URLs, would throw.
  return query
    .trim()
    .slice(0, maxQuestionLength)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd();
}
