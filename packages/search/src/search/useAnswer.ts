"use client";
import { HandrailError } from "@handrail/core";
import { type Dispatch, useEffect, useRef } from "react";
import type { SearchAnswer } from "../answer/searchAnswer.js";
import type { SearchSource } from "../sources/searchSource.js";
import type { SearchAction, SearchState } from "./searchReducer.js";

/** How long a search may take before the customer sees that it is running. */
const slowAfterMs = 300;

/**
 * Asks the source each new question, and asks again when the source changes or the network returns.
 * @param options.delayMs How long to wait for another keystroke before asking.
 */
export function useAnswer(
  source: SearchSource,
  { status, generation, question, offline }: SearchState,
  dispatch: Dispatch<SearchAction>,
  { online, delayMs }: { online: boolean; delayMs: number },
): void {
  const onlineNow = useRef(online);
  useEffect(() => {
    onlineNow.current = online;
  }, [online]);

  useEffect(() => {
    if (status !== "pending") return;
    const controller = new AbortController();
    const { signal } = controller;
    const ask = async () => {
      try {
        const found = checkAnswer(await source.search(question, { signal }));
        if (!signal.aborted) dispatch({ type: "answered", generation, answer: found });
      } catch {
        if (!signal.aborted) dispatch({ type: "failed", generation, offline: !onlineNow.current });
      }
    };
    const slow = setTimeout(() => dispatch({ type: "slowed", generation }), slowAfterMs);
    const start = delayMs > 0 ? setTimeout(ask, delayMs) : undefined;
    if (start === undefined) void ask();
    return () => {
      controller.abort();
      clearTimeout(slow);
      clearTimeout(start);
    };
  }, [status, generation, question, source, delayMs, dispatch]);

  const askedSource = useRef(source);
  useEffect(() => {
    if (askedSource.current === source) return;
    askedSource.current = source;
    if (question !== "") dispatch({ type: "retried" });
  }, [source, question, dispatch]);

  const failedOffline = status === "failed" && offline;
  useEffect(() => {
    if (online && failedOffline) dispatch({ type: "retried" });
  }, [online, failedOffline, dispatch]);
}

function checkAnswer(answer: SearchAnswer | undefined): SearchAnswer {
  const known = answer?.confidence === "sure" || answer?.confidence === "unsure" || answer?.confidence === "none";
  if (answer && known && Array.isArray(answer.hits)) return answer;
  throw new HandrailError(
    "@handrail/search: the source did not return `{ hits, confidence }`. The answer cannot be shown. Return an array of hits and the confidence sure, unsure or none.",
  );
}
