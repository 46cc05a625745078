import type { SearchAnswer } from "../answer/searchAnswer.js";
import { questionOf } from "../engine/question.js";

/** The state of one search. */
export interface SearchState {
  /** The text in the field. */
  query: string;
  /** The number of questions so far. It identifies answers to earlier questions. */
  generation: number;
  /** The status of the newest question. `idle`: there is no question. */
  status: "idle" | "pending" | "answered" | "failed";
  /** The latest answer. It remains while the next one is pending. */
  answer: SearchAnswer | undefined;
  /** The question of that answer. */
  answeredQuestion: string;
  /** The last question: the trimmed query, cut to 2000 characters. It lags behind the query while an input method is composing. */
  question: string;
  /** Whether the answer has been pending long enough to say so. */
  slow: boolean;
  /** Whether the latest answer or failure came after that. */
  wasSlow: boolean;
  /** Whether the question is complete: the customer paused, pressed Enter or chose a hit. */
  paused: boolean;
  /** Whether the question failed without a network connection. */
  offline: boolean;
  /** The index of the highlighted hit, or -1. */
  highlighted: number;
  /** Which hit to highlight when the answer arrives, because a key asked for it before. */
  wanted: "first" | "last" | undefined;
  /** Whether the customer put the hits away. */
  dismissed: boolean;
  /** Whether the last complete question had no sure answer. It remains until one has. */
  doubted: boolean;
}

/** Where the highlight moves. */
export type HighlightTarget = "next" | "previous" | "first" | "last" | "none";

/** The actions of {@link searchReducer}. */
export type SearchAction =
  | { type: "asked"; query: string }
  /** The query changed but is not a question yet: an input method is composing it. */
  | { type: "composed"; query: string }
  | { type: "cleared" }
  | { type: "retried" }
  /** The same question is asked of other articles, or for another page of its hits. */
  | { type: "refined" }
  | { type: "answered"; generation: number; answer: SearchAnswer }
  | { type: "failed"; generation: number; offline: boolean }
  | { type: "slowed"; generation: number }
  | { type: "paused"; generation: number }
  | { type: "highlighted"; to: HighlightTarget }
  /** The customer put the hits away. They return with the next change of the query, or when a key asks for them. */
  | { type: "dismissed" };

/**
 * Returns the initial state for a query.
 * @param answer The answer that a server found, or `failed`.
 */
export function initialSearch(query: string, answer?: SearchAnswer | "failed"): SearchState {
  const question = questionOf(query);
  const status = answer === "failed" ? "failed" : answer ? "answered" : "pending";
  return {
    query,
    question,
    generation: 0,
    status: question === "" ? "idle" : status,
    answer: question === "" || answer === "failed" ? undefined : answer,
    answeredQuestion: answer ? question : "",
    slow: false,
    wasSlow: false,
    // An initial query counts as complete.
    paused: question !== "",
    offline: false,
    highlighted: -1,
    wanted: undefined,
    dismissed: false,
    doubted: answer === "failed" && question !== "",
  };
}
