import type { SearchAnswer } from "../answer/searchAnswer.js";
import { questionOf } from "../engine/question.js";
import type { SearchState } from "./searchState.js";

/** Whether the hits answer an earlier question than the words in the field. They can be read, but no key opens them. */
export function hasOldHits({ answer, answeredQuestion, query }: SearchState): boolean {
  return answer !== undefined && answeredQuestion !== questionOf(query);
}

/** The hits that are shown: all, whatever the confidence. */
export function shownHits(answer: SearchAnswer | undefined): SearchAnswer["hits"] {
  return answer?.hits ?? [];
}

/** Whether the question is complete and answered. */
export function isSettled({ paused, status, query, question }: SearchState): boolean {
  return paused && status === "answered" && questionOf(query) === question;
}

/** Whether the last complete question had no sure answer. */
export function isDoubted(state: SearchState): boolean {
  if (state.status === "idle") return false;
  if (state.status === "failed") return true;
  return isSettled(state) ? isDoubtful(state.answer) : state.doubted;
}

function isDoubtful(answer: SearchAnswer | undefined): boolean {
  return answer !== undefined && (answer.confidence !== "sure" || answer.hits.length === 0);
}

/** The view of a search. */
export type SearchView = "rest" | "searching" | "results" | "unsure" | "none" | "failed" | "offline";

/**
 * Returns the view of a search. It becomes `unsure` or `none` only when the question is settled, because half a word often finds
 * nothing.
 */
export function viewOf(state: SearchState): SearchView {
  if (state.status === "failed") return state.offline ? "offline" : "failed";
  if (state.slow) return "searching";
  if (!state.answer) return "rest";
  const hasHits = shownHits(state.answer).length > 0;
  const showsDoubt = isDoubtful(state.answer) && (isSettled(state) || state.doubted);
  if (showsDoubt) return hasHits ? "unsure" : "none";
  return hasHits ? "results" : "rest";
}

/** Whether the contact rail rises: the search did not help with the last complete question. */
export function isRaised(state: SearchState): boolean {
  const view = viewOf(state);
  return view === "unsure" || view === "none" || (state.doubted && view !== "results");
}
