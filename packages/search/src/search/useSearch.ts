"use client";
import { useHandrail, useRecord } from "@handrail/contact";
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { SearchHit } from "../engine/createSearchIndex.js";
import { resolveSource } from "../sources/localSource.js";
import type { SearchSource, SearchSourceDescription } from "../sources/searchSource.js";
import { initialSearch, isSettled, type SearchView, searchReducer, shownHits, viewOf } from "./searchReducer.js";
import { useAnswer } from "./useAnswer.js";

/** How long someone stops typing before the question is taken as meant, in milliseconds. */
const pause = 800;

/**
 * The state and behaviour of a search, for a team that draws its own. `Search.Root` stands on it. Inside a
 * `HandrailProvider`; whoever uses it alone draws a `ContactScope` around what they draw.
 */
export function useSearch(options: UseSearchOptions): Search {
  const { source: described, value, defaultValue = "", onValueChange } = options;
  const { online } = useHandrail();
  const record = useRecord();
  const [state, dispatch] = useReducer(searchReducer, value ?? defaultValue, initialSearch);
  const source = useSource(described);
  useAnswer(source, state, dispatch, { online, delay: "kind" in described ? 0 : 150 });

  // What a consumer sets is a question like any other; what we told them ourselves comes back and is not.
  const told = useRef(value);
  useEffect(() => {
    if (value === undefined || value === told.current) return;
    told.current = value;
    dispatch({ type: "asked", query: value });
  }, [value]);

  const { generation, query, paused, status } = state;
  useEffect(() => {
    if (paused || query.trim() === "") return;
    const timer = setTimeout(() => dispatch({ type: "paused", generation }), pause);
    return () => clearTimeout(timer);
  }, [generation, query, paused]);

  const settled = isSettled(state);
  const recorded = useRef("");
  useEffect(() => {
    if (status === "idle") recorded.current = "";
    if (!settled || !state.answer || recorded.current === state.question) return;
    recorded.current = state.question;
    const { confidence } = state.answer;
    record({ type: "search.performed", query: state.question, results: shownHits(state.answer).length, confidence });
  }, [settled, status, state.question, state.answer, record]);

  const change = useCallback(
    (next: string, type: "asked" | "composed" | "cleared") => {
      told.current = next;
      dispatch({ type, query: next });
      onValueChange?.(next, { reason: type === "cleared" ? "clear" : "input" });
    },
    [onValueChange],
  );
  return useMemo<Search>(
    () => ({
      query,
      question: state.question,
      generation,
      view: viewOf(state),
      hits: shownHits(state.answer),
      highlighted: state.highlighted,
      settled,
      ask: (next) => change(next, "asked"),
      compose: (next) => change(next, "composed"),
      clear: () => change("", "cleared"),
      retry: () => dispatch({ type: "retried" }),
      settle: () => dispatch({ type: "paused", generation }),
      highlight: (to) => dispatch({ type: "highlighted", to }),
      // What fails here fails again at the first search, and is told then.
      prepare: () => void source.prepare?.().catch(() => {}),
    }),
    [state, settled, change, source, query, generation],
  );
}

/** A description is often written inline, and must not start over at every render. */
function useSource(described: SearchSource | SearchSourceDescription): SearchSource {
  const key = "search" in described ? described : "articles" in described ? described.articles : described.index;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what the description stands for
  return useMemo(() => resolveSource(described), [key]);
}

/** Options of {@link useSearch}. */
export interface UseSearchOptions {
  /** What is searched: a description as plain data, or a source object in client code. */
  source: SearchSource | SearchSourceDescription;
  /** The query, where the consumer keeps it. */
  value?: string;
  /** The query at first. @default "" */
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
  /** What the field holds. */
  query: string;
  /** What was asked last. */
  question: string;
  /** Raised with every question. */
  generation: number;
  /** What the customer is told now. */
  view: SearchView;
  /** The hits to show. */
  hits: readonly SearchHit[];
  /** The position of the marked hit, or -1. */
  highlighted: number;
  /** The customer paused, left the field or chose, and the answer is here. */
  settled: boolean;
  /** Asks a new question. */
  ask(query: string): void;
  /** Keeps the words without asking: an input method is composing them. */
  compose(query: string): void;
  /** Empties the field. */
  clear(): void;
  /** Asks the same again, after a failure. */
  retry(): void;
  /** Takes the question as meant, without waiting for a pause. */
  settle(): void;
  /** Moves the mark. */
  highlight(to: "next" | "previous" | "first" | "last" | "none"): void;
  /** Loads what the first search will need. Call it when the customer turns to the field. */
  prepare(): void;
}
