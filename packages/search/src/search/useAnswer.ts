"use client";
import { HandrailError } from "@handrail/core";
import { type Dispatch, type RefObject, useEffect, useRef, useState } from "react";
import { groupHits } from "../answer/groupHits.js";
import { AdvisedError } from "../report/AdvisedError.js";
import type { Report } from "../report/createReport.js";
import { askSource } from "../sources/askSource.js";
import type { SearchRequest, SearchSource } from "../sources/searchSource.js";
import type { SearchAction, SearchState } from "./searchState.js";

/** How long a search may take before the customer sees that it is running. */
const slowAfterMs = 150;

/** What {@link useAnswer} needs besides the search. */
export interface AnswerOptions {
  /** The source. A change asks the question again. */
  source: SearchSource;
  /** The object to ask. */
  newest: RefObject<SearchSource>;
  /** What the source gets beside the question. A change asks the question again. */
  request: Omit<SearchRequest, "signal">;
  /** Whether hits with the same label are put together. */
  grouped: boolean;
  online: boolean;
  /** How long to wait for another keystroke before asking. */
  delayMs: number;
  /** How long the source may take before the search counts as failed. */
  timeoutMs: number;
  report: Report;
}

/** Asks the source each new question, and asks again when the source changes or the network returns. */
export function useAnswer(state: SearchState, dispatch: Dispatch<SearchAction>, options: AnswerOptions): void {
  const { status, generation, question, offline } = state;
  const [startsAnswered] = useState(status !== "pending");
  const { source, newest, request, grouped, online, delayMs, timeoutMs, report } = options;
  const latest = useRef({ online, request, grouped });
  useEffect(() => {
    latest.current = { online, request, grouped };
  }, [online, request, grouped]);

  useEffect(() => {
    if (question === "" || (startsAnswered && generation === 0)) return;
    const controller = new AbortController();
    const { signal } = controller;
    const timers: ReturnType<typeof setTimeout>[] = [];
    const after = (milliseconds: number, run: () => void) => void timers.push(setTimeout(run, milliseconds));
    const fail = () => dispatch({ type: "failed", generation, offline: !latest.current.online });
    const ask = async () => {
      after(slowAfterMs, () => dispatch({ type: "slowed", generation }));
      after(timeoutMs, () => {
        report(({ timedOut }) => timedOut(timeoutMs));
        // An answer that comes after all is shown.
        fail();
      });
      try {
        const { answer, problem } = await askSource(newest.current, question, { ...latest.current.request, signal });
        if (signal.aborted) return;
        if (problem) report(problem);
        dispatch({ type: "answered", generation, answer: latest.current.grouped ? groupHits(answer) : answer });
      } catch (error) {
        if (signal.aborted) return;
        if (latest.current.online) reportFailure(error, report);
        fail();
      }
      timers.forEach(clearTimeout);
    };
    if (delayMs > 0) after(delayMs, ask);
    else void ask();
    return () => {
      controller.abort();
      timers.forEach(clearTimeout);
    };
  }, [generation, question, startsAnswered, newest, delayMs, timeoutMs, report, dispatch]);

  const asked = useRef({ source, request });
  useEffect(() => {
    const before = asked.current;
    asked.current = { source, request };
    if (question === "") return;
    if (before.request !== request) dispatch({ type: "refined" });
    else if (before.source !== source) dispatch({ type: "retried" });
  }, [source, request, question, dispatch]);

  const failedOffline = status === "failed" && offline;
  useEffect(() => {
    if (online && failedOffline) dispatch({ type: "retried" });
  }, [online, failedOffline, dispatch]);
}

function reportFailure(error: unknown, report: Report): void {
  if (error instanceof AdvisedError) report(error.advice);
  // The message of our own errors says what to do.
  else if (error instanceof HandrailError) report(() => error.message, error.cause);
  else report(({ failed }) => failed, error);
}
