import type { SearchAnswer } from "../engine/createSearchIndex.js";
import { questionOf } from "../engine/question.js";

/** The state of one search. */
export interface SearchState {
  /** What the field holds. It is never changed by anything but the customer and the consumer. */
  query: string;
  /** Raised with every question, so that an answer which was overtaken can be told apart. */
  generation: number;
  /** Where the newest question stands. `idle`: there is none. */
  status: "idle" | "pending" | "answered" | "failed";
  /** The newest answer, kept while the next one is on its way. */
  answer: SearchAnswer | undefined;
  /** What was asked last: the query without spaces around it, at most 2000 characters. Behind the query while an input method composes. */
  question: string;
  /** Pending for so long that it is worth saying. */
  slow: boolean;
  /** The customer paused, left the field or chose: the question is as they mean it. */
  paused: boolean;
  /** The question failed while there was no network. */
  offline: boolean;
  /** The position of the marked hit, or -1. */
  highlighted: number;
}

/** What can happen to a search. */
export type SearchAction =
  | { type: "asked"; query: string }
  /** The words change but are not a question yet: an input method is composing them. */
  | { type: "composed"; query: string }
  | { type: "cleared" }
  | { type: "retried" }
  | { type: "answered"; generation: number; answer: SearchAnswer }
  | { type: "failed"; generation: number; offline: boolean }
  | { type: "slowed"; generation: number }
  | { type: "paused"; generation: number }
  | { type: "highlighted"; to: "next" | "previous" | "first" | "last" | "none" };

/** A search at rest, with the query given. */
export function initialSearch(query: string): SearchState {
  const question = questionOf(query);
  return {
    query,
    question,
    generation: 0,
    status: question === "" ? "idle" : "pending",
    answer: undefined,
    slow: false,
    // A query that is there from the start is nobody's half word.
    paused: question !== "",
    offline: false,
    highlighted: -1,
  };
}

/** What a search becomes when something happens to it. Pure. */
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
      // Old hits below the news that search failed would pass for an answer to the new question.
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
  const blank = question === "";
  return {
    ...state,
    query,
    question,
    generation: state.generation + 1,
    status: blank ? "idle" : "pending",
    answer: blank ? undefined : state.answer,
    slow: false,
    paused: false,
    offline: false,
    // Until the next answer the old hits are still there to be chosen, but what was marked may be gone in a moment.
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

/** How many hits are shown under "these come closest". */
const closest = 3;

/** The hits that are shown: all when sure, the closest ones when unsure, none otherwise. */
export function shownHits(answer: SearchAnswer | undefined): SearchAnswer["hits"] {
  if (!answer || answer.confidence === "none") return [];
  return answer.confidence === "sure" ? answer.hits : answer.hits.slice(0, closest);
}

/** The question is as the customer means it, and its answer is here. */
export function isSettled({ paused, status, query, question }: SearchState): boolean {
  return paused && status === "answered" && questionOf(query) === question;
}

/** What the customer is told. */
export type SearchView = "rest" | "searching" | "results" | "unsure" | "none" | "failed" | "offline";

/**
 * What the customer is told now. Doubt is told only when the question is settled: half a word finds nothing, and that
 * is no news. Until then the hits say what there is.
 */
export function viewOf(state: SearchState): SearchView {
  if (state.status === "failed") return state.offline ? "offline" : "failed";
  if (state.slow) return "searching";
  if (!state.answer) return "rest";
  const doubtful = state.answer.confidence !== "sure" || state.answer.hits.length === 0;
  if (!doubtful) return "results";
  const shown = shownHits(state.answer).length > 0;
  if (isSettled(state)) return shown ? "unsure" : "none";
  return shown ? "results" : "rest";
}
