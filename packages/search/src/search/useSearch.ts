"use client";
import { useHandrail, useRecord } from "@handrail/contact";
import { type Dispatch, type RefObject, useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { SearchHit } from "../answer/searchAnswer.js";
import { resolveSource } from "../sources/localSource.js";
import type { SearchSource, SearchSourceDescription } from "../sources/searchSource.js";
import {
  initialSearch,
  isSettled,
  type SearchAction,
  type SearchState,
  type SearchView,
  searchReducer,
  shownHits,
  viewOf,
} from "./searchReducer.js";
import { useAnswer } from "./useAnswer.js";

/** How long the customer must pause before the question counts as complete. */
const pauseMs = 800;

/** How long a source waits for another keystroke before it is asked. A local source is asked at once. */
const sourceDelayMs = 150;

/**
 * Returns the state and behaviour of a search, for teams that render their own markup. Use it inside a `HandrailProvider`, and render a
 * `ContactScope` around your markup, as `Search.Root` does.
 */
export function useSearch(options: UseSearchOptions): Search {
  const { source: described, value, defaultValue = "", onValueChange } = options;
  const { online } = useHandrail();
  const [state, dispatch] = useReducer(searchReducer, value ?? defaultValue, initialSearch);
  const source = useSource(described);
  useAnswer(source, state, dispatch, { online, delayMs: "kind" in described ? 0 : sourceDelayMs });
  usePause(state, dispatch);
  useRecordSearch(state);
  const lastEmitted = useControlledQuery(value, dispatch);

  const change = useCallback(
    (next: string, type: "asked" | "composed" | "cleared") => {
      lastEmitted.current = next;
      dispatch({ type, query: next });
      onValueChange?.(next, { reason: type === "cleared" ? "clear" : "input" });
    },
    [lastEmitted, onValueChange],
  );
  return useMemo<Search>(
    () => ({
      query: state.query,
      question: state.question,
      generation: state.generation,
      view: viewOf(state),
      hits: shownHits(state.answer),
      highlighted: state.highlighted,
      settled: isSettled(state),
      ask: (next) => change(next, "asked"),
      compose: (next) => change(next, "composed"),
      clear: () => change("", "cleared"),
      retry: () => dispatch({ type: "retried" }),
      settle: () => dispatch({ type: "paused", generation: state.generation }),
      highlight: (to) => dispatch({ type: "highlighted", to }),
      // A failure is reported by the first search, which then fails too.
      prepare: () => void source.prepare?.().catch(() => {}),
    }),
    [state, change, source],
  );
}

/**
 * Asks what the consumer sets as `value`, except the value that the search emitted itself. `useControlled` does not fit: one action
 * changes the query together with the question and its number, and the field must show each character at once, since a value that
 * comes back late breaks the composition of an input method.
 * @returns a ref for the last emitted value
 */
function useControlledQuery(
  value: string | undefined,
  dispatch: Dispatch<SearchAction>,
): RefObject<string | undefined> {
  const lastEmitted = useRef(value);
  useEffect(() => {
    if (value === undefined || value === lastEmitted.current) return;
    lastEmitted.current = value;
    dispatch({ type: "asked", query: value });
  }, [value, dispatch]);
  return lastEmitted;
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

// A description is often written inline. It must not create a new source on every render.
function useSource(described: SearchSource | SearchSourceDescription): SearchSource {
  const key = "search" in described ? described : "articles" in described ? described.articles : described.index;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key identifies the description
  return useMemo(() => resolveSource(described), [key]);
}

/** Options of {@link useSearch}. */
export interface UseSearchOptions {
  /** The source of answers: a description as plain data, or a source object in client code. */
  source: SearchSource | SearchSourceDescription;
  /** The query (controlled). */
  value?: string;
  /** The initial query (uncontrolled). @default "" */
  defaultValue?: string;
  /** Called when the customer changes the query. */
  onValueChange?: (value: string, change: SearchChange) => void;
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
  /** The hits to show. */
  hits: readonly SearchHit[];
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
  /** Moves the highlight. */
  highlight(to: "next" | "previous" | "first" | "last" | "none"): void;
  /** Loads the engine and index in advance. Call it when the field gets focus or a pointer enters it. */
  prepare(): void;
}
