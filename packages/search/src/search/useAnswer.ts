"use client";
import { HandrailError } from "@handrail/core";
import { type Dispatch, useEffect, useRef } from "react";
import type { SearchAnswer } from "../engine/createSearchIndex.js";
import type { SearchSource } from "../sources/searchSource.js";
import type { SearchAction, SearchState } from "./searchReducer.js";

/** How long a search may take before it is worth saying that it is under way, in milliseconds. */
const patience = 300;

/** Asks the source whenever there is a new question, and again when the source changes or the network is back. */
export function useAnswer(
  source: SearchSource,
  { status, generation, question, offline }: SearchState,
  dispatch: Dispatch<SearchAction>,
  { online, delay }: { online: boolean; delay: number },
): void {
  const onlineNow = useRef(online);
  useEffect(() => {
    onlineNow.current = online;
  }, [online]);

  useEffect(() => {
    if (status !== "pending") return;
    const controller = new AbortController();
    const { signal } = controller;
    const answer = async () => {
      try {
        const found = checkAnswer(await source.search(question, { signal }));
        if (!signal.aborted) dispatch({ type: "answered", generation, answer: found });
      } catch {
        if (!signal.aborted) dispatch({ type: "failed", generation, offline: !onlineNow.current });
      }
    };
    const slow = setTimeout(() => dispatch({ type: "slowed", generation }), patience);
    const start = delay > 0 ? setTimeout(answer, delay) : void answer();
    return () => {
      controller.abort();
      clearTimeout(slow);
      if (start !== undefined) clearTimeout(start);
    };
  }, [status, generation, question, source, delay, dispatch]);

  const asked = useRef(source);
  useEffect(() => {
    if (asked.current === source) return;
    asked.current = source;
    if (question !== "") dispatch({ type: "retried" });
  }, [source, question, dispatch]);

  const lost = status === "failed" && offline;
  useEffect(() => {
    if (online && lost) dispatch({ type: "retried" });
  }, [online, lost, dispatch]);
}

function checkAnswer(answer: SearchAnswer | undefined): SearchAnswer {
  const known = answer?.confidence === "sure" || answer?.confidence === "unsure" || answer?.confidence === "none";
  if (answer && known && Array.isArray(answer.hits)) return answer;
  throw new HandrailError(
    "@handrail/search: the source's answer is not `{ hits, confidence }`. It cannot be shown. Return a list of hits and one of sure, unsure, none.",
  );
}
