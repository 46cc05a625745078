import { hitKey } from "../answer/readAnswer.js";
import type { SearchAnswer } from "../answer/searchAnswer.js";
import { questionOf } from "../engine/question.js";
import type { HighlightTarget, SearchAction, SearchState } from "./searchState.js";
import { hasOldHits, isDoubted, shownHits } from "./searchView.js";

/** Returns the next state of a search. Pure. */
export function searchReducer(state: SearchState, action: SearchAction): SearchState {
  const next = reduce(state, action);
  const doubted = isDoubted(next);
  return doubted === next.doubted ? next : { ...next, doubted };
}

function reduce(state: SearchState, action: SearchAction): SearchState {
  switch (action.type) {
    case "asked":
      return ask(state, action.query);
    case "composed":
      return { ...state, ...newWords, query: action.query, paused: false };
    case "cleared":
      return ask(state, "");
    case "retried":
      return { ...state, ...newQuestion(state, state.query), dismissed: false };
    case "refined":
      // The hits that are shown do not answer it, so no key may open them.
      return { ...state, ...newWords, ...newQuestion(state, state.query), answeredQuestion: "" };
    case "answered":
      return action.generation === state.generation ? receive(state, action.answer) : state;
    case "failed":
      if (action.generation !== state.generation) return state;
      // Old hits under the failure message would look like an answer to the new question.
      return {
        ...state,
        ...newWords,
        status: "failed",
        answer: undefined,
        offline: action.offline,
        slow: false,
        wasSlow: state.slow,
      };
    case "slowed":
      return action.generation === state.generation && state.status === "pending" ? { ...state, slow: true } : state;
    case "paused":
      return action.generation === state.generation && !state.paused ? { ...state, paused: true } : state;
    case "highlighted":
      return highlight(state, action.to);
    case "dismissed":
      return { ...state, highlighted: -1, wanted: undefined, dismissed: true };
  }
}

/** What every change of the words resets. */
const newWords = { highlighted: -1, wanted: undefined, dismissed: false } as const;

function ask(state: SearchState, query: string): SearchState {
  const isSameQuestion = questionOf(query) === state.question && state.status !== "failed";
  if (isSameQuestion) return { ...state, ...newWords, query };
  return { ...state, ...newWords, ...newQuestion(state, query), paused: false };
}

function newQuestion(state: SearchState, query: string) {
  const question = questionOf(query);
  const isBlank = question === "";
  return {
    query,
    question,
    generation: state.generation + 1,
    status: isBlank ? "idle" : "pending",
    answer: isBlank ? undefined : state.answer,
    slow: false,
    offline: false,
  } as const;
}

function receive(state: SearchState, answer: SearchAnswer): SearchState {
  const { question, query, wanted } = state;
  const before = hasOldHits(state) ? undefined : state.answer?.hits[state.highlighted];
  const last = answer.hits.length - 1;
  const isForWords = questionOf(query) === question;
  const highlighted = before
    ? answer.hits.findIndex((hit) => hitKey(hit) === hitKey(before))
    : wanted && isForWords
      ? Math.min(wanted === "first" ? 0 : last, last)
      : -1;
  return {
    ...state,
    status: "answered",
    answer,
    answeredQuestion: question,
    slow: false,
    wasSlow: state.slow,
    offline: false,
    highlighted,
    wanted: undefined,
  };
}

function highlight(state: SearchState, to: HighlightTarget): SearchState {
  if (to === "none") {
    return state.highlighted < 0 && !state.wanted ? state : { ...state, highlighted: -1, wanted: undefined };
  }
  const isWaiting = state.status === "pending" && (hasOldHits(state) || !state.answer);
  if (isWaiting) return { ...state, dismissed: false, wanted: to === "previous" || to === "last" ? "last" : "first" };
  if (hasOldHits(state)) return state;
  return { ...state, dismissed: false, highlighted: move(state, to) };
}

function move({ answer, highlighted }: SearchState, to: Exclude<HighlightTarget, "none">): number {
  const count = shownHits(answer).length;
  if (count === 0) return -1;
  if (to === "first") return 0;
  if (to === "last") return count - 1;
  if (to === "next") return highlighted + 1 < count ? highlighted + 1 : 0;
  return highlighted > 0 ? highlighted - 1 : count - 1;
}
