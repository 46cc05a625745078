import type { Rule, RuleFinding } from "../rule.js";

type Description = readonly [id: string, why: string];

const descriptions: readonly Description[] = [
  ["broken-link", "A customer who follows the link finds nothing."],
  ["broken-anchor", "A customer lands at the top of a page, and has to look for the part."],
  ["contact-link", "A customer who wants a person presses a link that does nothing."],
  ["missing-media", "A customer sees an empty frame in place of a picture or video."],
  ["missing-alt", "A blind customer does not learn what the picture shows (WCAG 1.1.1)."],
  ["duplicate-id", "Two answers have one address, so a customer reaches only one of them."],
  ["unknown-name", "The entry is missing from the list in which a customer looks for it."],
  ["lost-text", "A customer does not see a part of what was written."],
  ["unreadable", "The entry, or a part of it, is not published."],
];

/** The rules that a build checks as well. Nothing is published while they find anything. */
export const buildRules: readonly Rule[] = descriptions.map(([id, why]) => ({
  id,
  severity: "error",
  isHeuristic: false,
  why,
  *find({ built }) {
    for (const { file, line, column, problem, rule = "unreadable" } of built.problems) {
      if (rule === id) yield finding({ file, line, column }, problem);
    }
  },
}));

type Place = Readonly<{ file: string; line: number | undefined; column: number | undefined }>;

/** Splits a problem of the build into what is wrong and what to do, which is its last sentence. */
function finding({ file, line, column }: Place, text: string): RuleFinding {
  const lastSentence = text.lastIndexOf(". ");
  const breaks = [...text.matchAll(/[.:] [A-Z]/g)].map(({ index }) => index);
  const start = breaks.find((index) => index >= lastSentence) ?? -1;
  const [problem, fix] =
    start === -1 ? [text, "Correct it at this place."] : [text.slice(0, start + 1), text.slice(start + 2)];
  return { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }), problem, fix };
}
