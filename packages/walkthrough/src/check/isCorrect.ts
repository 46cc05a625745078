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

// NFKC also makes full-width forms and no-break spaces plain. The fold goes through capitals, since only that joins "ß" and "ss".
function folded(text: string): string {
  return text.normalize("NFKC").toUpperCase().toLowerCase().replace(/\s+/g, " ").trim();
}

function isList(response: CheckResponse): response is readonly string[] {
  return typeof response !== "string";
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
