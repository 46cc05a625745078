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

/** Quotation marks in all their forms, characters without a shape, such as a mark of direction, and the dot that "İ" leaves behind. */
const dropped = /[\p{Pi}\p{Pf}\p{Cf}"'`´‚„′″]|\u0307/gu;

// NFKC also makes full-width forms and no-break spaces plain. The fold goes through capitals, since only that joins "ß" and "ss". Phones and word
// processors write typographic characters by themselves, and a full stop at the end.
function folded(text: string): string {
  const letters = text.normalize("NFKC").toUpperCase().toLowerCase().replace(/\s+/g, " ").trim();
  const words = letters.replace(dropped, "").replace(/[\p{Pd}−]/gu, "-");
  // An answer may be nothing but such characters.
  return words.replace(/[.!?]{1,9}$/, "") || letters;
}

function isList(response: CheckResponse): response is readonly string[] {
  return typeof response !== "string";
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
