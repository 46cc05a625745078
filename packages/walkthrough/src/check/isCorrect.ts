import type { Question } from "@handrail/core";

/** An answer: the id of the option or the text that was written, or the ids of the chosen or ordered options. */
export type CheckResponse = string | readonly string[];

/** Whether a response answers a question correctly. */
export function isCorrect(question: Question, response: CheckResponse): boolean {
  switch (question.type) {
    case "one":
      return response === question.correct;
    case "several":
      return isList(response) && isSame(response.toSorted(), question.correct.toSorted());
    case "order":
      return isList(response) && isSame(response, question.correct);
    case "short": {
      const given = isList(response) ? "" : folded(response);
      return question.correct.some((correct) => folded(correct) === given);
    }
  }
}

/** What phones and word processors write in place of the plain character. */
const typographic = [
  [/[‘’‚‛′`´]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[\p{Pd}−]/gu, "-"],
  [/⁄/g, "/"],
  // Characters without a shape, such as a mark of direction, and the dot that "İ" leaves behind.
  [/\p{Cf}|\u0307/gu, ""],
] as const;

// NFKC also makes full-width forms and no-break spaces plain. The fold goes through capitals, since only that joins "ß" and "ss".
function folded(text: string): string {
  const letters = text.normalize("NFKC").toUpperCase().toLowerCase();
  const plain = typographic.reduce((folding, [pattern, character]) => folding.replace(pattern, character), letters);
  const words = plain.replace(/\s+/g, " ").trim();
  // The end of a sentence, unless nothing else was written.
  return words.replace(/[.!?]+$/, "").trimEnd() || words;
}

function isList(response: CheckResponse): response is readonly string[] {
  return typeof response !== "string";
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
