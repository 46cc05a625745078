import { groupHits } from "../answer/groupHits.js";
import { readAnswer } from "../answer/readAnswer.js";
import type { SearchAnswer } from "../answer/searchAnswer.js";

/** Checks the answer of a server, which may be of another version. An answer that cannot be shown counts as a failure. */
export function readInitial(initial: SearchAnswer | "failed", grouped: boolean): SearchAnswer | "failed" {
  if (initial === "failed") return initial;
  try {
    const { answer } = readAnswer(initial);
    return grouped ? groupHits(answer) : answer;
  } catch {
    return "failed";
  }
}
