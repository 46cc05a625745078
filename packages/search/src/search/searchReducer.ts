import type { SearchAnswer } from "../answer/searchAnswer.js";
import { questionOf } from "../engine/question.js";

/** The state of one search. */
export interface SearchState {
  /** The text in the field. Only the customer and the consumer change it. */
  query: string;
  /** The number of questions so far. It identifies answers to earlier questions. */
  generation: number;
  /** The status of the newest question. `idle`: there is no question. */
  status: "idle" | "pending" | "answered" | "failed";
  /** The latest answer. It remains while the next one is pending. */
  answer: SearchAnswer | undefined;
  /** The last question: the trimmed query, cut to 2000 characters. It lags behind the query while an input method is composing. */
  question: string;
  /** Whether the answer has been pending long enough to say so. */
  slow: boolean;
  /** Whether the question is complete: the customer paused, pressed Enter or chose a hit. */
  paused: boolean;
  /** Whether the question failed without a network connection. */
  offline: boolean;
  /** The index of the highlighted hit, or -1. */
  highlighted: number;
}

/** The actions of {@link searchReducer}. */
export type SearchAction =
  | { type: "asked"; query: string }
  /** The query changed but is not a question yet: an input method is composing it. */
  | { type: "composed"; query: string }
  | { type: "cleared" }
  | { type: "retried" }
  | { type: "answered"; generation: number; answer: SearchAnswer }
  | { type: "failed"; generation: number; offline: boolean }
  | { type: "slowed"; generation: number }
  | { type: "paused"; generation: number }
  | { type: "highlighted"; to: "next" | "previous" | "first" | "last" | "none" };

/** Returns the initial state for a query. */
export function initialSearch(query: string): SearchState {
  const question = questionOf(query);
  return {
    query,
    question,
    generation: 0,
    status: question === "" ? "idle" : "pending",
    answer: undefined,
    slow: false,
    // An initial query counts as complete.
    paused: question !== "",
    offline: false,
    highlighted: -1,
  };
}

/** Returns the next state of a search. Pure. */
export function searchReducer(state: SearchState, action: SearchAction): SearchState {
  switch (action.type) {
    case "asked":
      return ask(state, action.query);
    case "composed":
      return { ...state, query: action.query, highlighted: -1, paused: false };
    case "cleared":
      return ask(state, "");
    case "retried":
      return ask(state, state.query);
    case "answered":
      if (action.generation !== state.generation) return state;
      return { ...state, status: "answered", answer: action.answer, slow: false, highlighted: -1 };
    case "failed":
      if (action.generation !== state.generation) return state;
      // Old hits under the failure message would look like an answer to the new question.
      return { ...state, status: "failed", answer: undefined, offline: action.offline, slow: false, highlighted: -1 };
    case "slowed":
      return action.generation === state.generation && state.status === "pending" ? { ...state, slow: true } : state;
    case "paused":
      return action.generation === state.generation && !state.paused ? { ...state, paused: true } : state;
    case "highlighted":
      return { ...state, highlighted: move(state, action.to) };
  }
}

function ask(state: SearchState, query: string): SearchState {
  const question = questionOf(query);
  const isBlank = question === "";
  return {
    ...state,
    query,
    question,
    generation: state.generation + 1,
    status: isBlank ? "idle" : "pending",
    answer: isBlank ? undefined : state.answer,
    slow: false,
    paused: false,
    offline: false,
    // The old hits stay until the next answer, which may not contain the highlighted one.
    highlighted: -1,
  };
}

function move({ answer, highlighted }: SearchState, to: "next" | "previous" | "first" | "last" | "none"): number {
  const count = shownHits(answer).length;
  if (count === 0 || to === "none") return -1;
  if (to === "first") return 0;
  if (to === "last") return count - 1;
  if (to === "next") return highlighted + 1 < count ? highlighted + 1 : 0;
  return highlighted > 0 ? highlighted - 1 : count - 1;
}

/** The maximum number of hits for an unsure answer. */
const maxClosestHits = 3;

/** The hits that are shown: all when sure, the closest ones when unsure, none otherwise. */
export function shownHits(answer: SearchAnswer | undefined): SearchAnswer["hits"] {
  if (!answer || answer.confidence === "none") return [];
  return answer.confidence === "sure" ? answer.hits : answer.hits.slice(0, maxClosestHits);
}

/** Whether the question is complete and answered. */
export function isSettled({ paused, status, query, question }: SearchState): boolean {
  return paused && status === "answered" && questionOf(query) === question;
}

/** The view of a search. */
export type SearchView = "rest" | "searching" | "results" | "unsure" | "none" | "failed" | "offline";

/**
 * Returns the view of a search. It is `unsure` or `none` only when the question is settled, because half a word often finds
 * nothing.
 */
export function viewOf(state: SearchState): SearchView {
  if (state.status === "failed") return state.offline ? "offline" : "failed";
  if (state.slow) return "searching";
  if (!state.answer) return "rest";
  const isDoubtful = state.answer.confidence !== "sure" || state.answer.hits.length === 0;
  if (!isDoubtful) return "results";
  const hasShownHits = shownHits(state.answer).length > 0;
  if (isSettled(state)) return hasShownHits ? "unsure" : "none";
  return hasShownHits ? "results" : "rest";
}
