"use client";
import { useHandrail, useRecord } from "@handrail/contact";
import { type Dispatch, useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { SearchAnswer, SearchFilters, SearchHit } from "../answer/searchAnswer.js";
import { createReport } from "../report/createReport.js";
import { askSource } from "../sources/askSource.js";
import type { SearchSource, SearchSourceDescription } from "../sources/searchSource.js";
import { readInitial } from "./readInitial.js";
import { searchReducer } from "./searchReducer.js";
import { type HighlightTarget, initialSearch, type SearchAction, type SearchState } from "./searchState.js";
import { hasOldHits, isRaised, isSettled, type SearchView, shownHits, viewOf } from "./searchView.js";
import { useAnswer } from "./useAnswer.js";
import { useControlledQuery } from "./useControlledQuery.js";
import { type SearchRequestOptions, useRequest } from "./useRequest.js";
import { useSource } from "./useSource.js";

/**
 * How long the customer must pause before the question counts as complete. The page may move in the 500 ms after a key, because the customer
 * expects it then (Layout Instability, `hadRecentInput`), and an announcement waits longer.
 */
const pauseMs = 400;

/** How long a source waits for another keystroke before it is asked. A local source is asked at once. */
const sourceDelayMs = 150;

/**
 * Returns the state and behaviour of a search, for teams that render their own markup. Use it inside a `HandrailProvider`, and render a
 * `ContactScope` around your markup, as `Search.Root` does.
 */
export function useSearch(options: UseSearchOptions): Search {
  const { source: described, value, defaultValue = "", onValueChange, timeoutMs = 10_000, ...others } = options;
  const { initialAnswer, grouped = false } = others;
  const { online } = useHandrail();
  const [report] = useState(createReport);
  const [state, dispatch] = useReducer(searchReducer, undefined, () =>
    initialSearch(value ?? defaultValue, initialAnswer && readInitial(initialAnswer, grouped)),
  );
  const [source, newest] = useSource(described, report);
  const delayMs = "kind" in described ? 0 : sourceDelayMs;
  const request = useRequest(options);
  useAnswer(state, dispatch, { source, newest, request, grouped, online, delayMs, timeoutMs, report });
  usePause(state, dispatch);
  useRecordSearch(state);
  const expectAnswer = useControlledQuery(value, state.query, dispatch);

  // Nobody can change the value then.
  const isFixed = value !== undefined && onValueChange === undefined;
  const change = useCallback(
    (next: string, type: "asked" | "composed" | "cleared") => {
      if (isFixed) return;
      expectAnswer(next);
      dispatch({ type, query: next });
      onValueChange?.(next, { reason: type === "cleared" ? "clear" : "input" });
    },
    [isFixed, expectAnswer, onValueChange],
  );
  const lookUp = useCallback<Search["lookUp"]>(
    async (question, filters, signal) => (await askSource(newest.current, question, { filters, signal })).answer.hits,
    [newest],
  );
  return useMemo<Search>(
    () => ({
      query: state.query,
      question: state.question,
      generation: state.generation,
      view: viewOf(state),
      raised: isRaised(state),
      offset: request.offset ?? 0,
      total: totalOf(state, request.offset),
      hits: state.dismissed ? noHits : shownHits(state.answer),
      dismissed: state.dismissed && shownHits(state.answer).length > 0,
      fallback: state.answer?.fallback === true,
      old: hasOldHits(state),
      pending: state.status === "pending",
      wasSlow: state.wasSlow,
      highlighted: state.highlighted,
      settled: isSettled(state),
      ask: (next) => change(next, "asked"),
      compose: (next) => change(next, "composed"),
      clear: () => change("", "cleared"),
      retry: () => dispatch({ type: "retried" }),
      settle: () => dispatch({ type: "paused", generation: state.generation }),
      highlight: (to) => dispatch({ type: "highlighted", to }),
      dismiss: () => dispatch({ type: "dismissed" }),
      lookUp,
      // A failure is reported by the first search, which then fails too.
      prepare: () => void source.prepare?.().catch(() => {}),
    }),
    [state, change, source, request, lookUp],
  );
}

const noHits: readonly SearchHit[] = [];

function totalOf({ answer }: SearchState, offset = 0): number {
  const { length } = shownHits(answer);
  return Math.max(answer?.total ?? 0, length > 0 ? offset + length : 0);
}

function usePause({ generation, query, paused }: SearchState, dispatch: Dispatch<SearchAction>): void {
  useEffect(() => {
    if (paused || query.trim() === "") return;
    const timer = setTimeout(() => dispatch({ type: "paused", generation }), pauseMs);
    return () => clearTimeout(timer);
  }, [generation, query, paused, dispatch]);
}

/** Records each question in the journey once, when it is settled. */
function useRecordSearch(state: SearchState): void {
  const record = useRecord();
  const { status, question, answer } = state;
  const settled = isSettled(state);
  const recordedQuestion = useRef("");
  useEffect(() => {
    if (status === "idle") recordedQuestion.current = "";
    if (!settled || !answer || recordedQuestion.current === question) return;
    recordedQuestion.current = question;
    const { confidence } = answer;
    record({ type: "search.performed", query: question, results: shownHits(answer).length, confidence });
  }, [settled, status, question, answer, record]);
}

/** Options of {@link useSearch}. */
export interface UseSearchOptions extends SearchRequestOptions {
  /**
   * The source of answers: a description as plain data, or a source object in client code. Create it outside the component or with
   * `useMemo`.
   */
  source: SearchSource | SearchSourceDescription;
  /** The query (controlled). Set it in `onValueChange`; until then the field shows what was typed, for at most half a second. */
  value?: string;
  /** The initial query (uncontrolled). @default "" */
  defaultValue?: string;
  /** Called when the customer changes the query. */
  onValueChange?: (value: string, change: SearchChange) => void;
  /** How long the source may take before the customer sees that search is not working, in milliseconds. @default 10000 */
  timeoutMs?: number;
  /**
   * The answer to the initial query, which a server found, or `failed`. The source is not asked for it again. Server HTML contains it.
   * @default the source is asked
   */
  initialAnswer?: SearchAnswer | "failed";
  /** Whether hits with the same label are put together, each label with a heading. @default false */
  grouped?: boolean;
}

/** Why the query changed, for `onValueChange`. */
export interface SearchChange {
  reason: "input" | "clear";
}

/** A search, as {@link useSearch} returns it. */
export interface Search {
  /** The text in the field. */
  query: string;
  /** The last question asked. */
  question: string;
  /** The number of questions so far. */
  generation: number;
  /** The current view. */
  view: SearchView;
  /** Whether the contact rail rises, because search did not help with the last complete question. */
  raised: boolean;
  /** The number of hits on the pages before. */
  offset: number;
  /** How many articles match, as far as the source knows. */
  total: number;
  /** The hits to show. Empty while the customer has put them away. */
  hits: readonly SearchHit[];
  /** Whether the customer has put hits away. */
  dismissed: boolean;
  /** Whether the hits come from a fallback, because the usual source did not answer. */
  fallback: boolean;
  /** Whether the hits answer an earlier question than the words in the field. No key opens them. */
  old: boolean;
  /** Whether an answer is pending. */
  pending: boolean;
  /** Whether the latest answer or failure came after the customer saw that the search was running. */
  wasSlow: boolean;
  /** The index of the highlighted hit, or -1. */
  highlighted: number;
  /** Whether the question is complete (after a pause, Enter or a chosen hit) and answered. */
  settled: boolean;
  /** Asks a new question. */
  ask(query: string): void;
  /** Changes the query without asking, while an input method is composing it. */
  compose(query: string): void;
  /** Empties the field. */
  clear(): void;
  /** Asks the same question again after a failure. */
  retry(): void;
  /** Treats the question as complete without waiting for a pause. */
  settle(): void;
  /** Moves the highlight. While the answer is pending, it moves when the answer arrives. */
  highlight(to: HighlightTarget): void;
  /** Puts the hits away until the query changes or the highlight moves. */
  dismiss(): void;
  /** Asks the source something that is no question of the customer: it is not shown or recorded. Rejects if the source fails. */
  lookUp(question: string, filters: SearchFilters, signal: AbortSignal): Promise<readonly SearchHit[]>;
  /** Loads the engine and index in advance. Call it when the field gets focus or a pointer enters it. */
  prepare(): void;
}
