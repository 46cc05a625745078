"use client";
import type { WalkthroughStep } from "@handrail/core";
import { useEffect, useInsertionEffect, useRef, useState } from "react";
import type { PracticeTests } from "./practice.js";

/** How long the hint of a step waits, in milliseconds. */
const usualHintMs = 10_000;

/** How far the user is with a step that is practised. */
export type PracticeStatus = "waiting" | "hint" | "done";

/** What a step that is practised needs. */
export interface PracticeOptions {
  practice: PracticeTests | undefined;
  /** The element that the tour is rendered into, once it is on the page. */
  host: Element | undefined;
  targets: () => readonly Element[];
  onDone: () => void;
}

/**
 * Waits until the user has practised a step, and for its hint.
 * @param isWaiting Whether the step is shown, and was not practised before.
 * @returns the status; `undefined` where there is nothing to practise
 */
export function usePractice(
  step: WalkthroughStep,
  isWaiting: boolean,
  { practice, host, targets, onDone }: PracticeOptions,
): PracticeStatus | undefined {
  const { id } = step;
  const isPractised = step.kind === "practise";
  const hintMs = isPractised && step.hint ? (step.hintAfterMs ?? usualHintMs) : undefined;
  const [hintOf, setHintOf] = useState("");
  const latest = useRef({ step, practice, targets, onDone });
  useInsertionEffect(() => {
    latest.current = { step, practice, targets, onDone };
  });
  const isActive = isPractised && isWaiting && host !== undefined;
  useEffect(() => {
    if (!isActive || hintMs === undefined) return;
    const timer = setTimeout(() => setHintOf(id), hintMs);
    return () => clearTimeout(timer);
  }, [isActive, hintMs, id]);
  useEffect(() => {
    if (!isActive || !host) return;
    let stop: (() => void) | undefined;
    let hasLeft = false;
    import("./watchPractice.js").then(
      ({ watchPractice }) => {
        const { step, practice } = latest.current;
        if (hasLeft || step.kind !== "practise") return;
        stop = watchPractice({
          document: host.ownerDocument,
          stepId: id,
          until: step.until,
          test: practice?.[id],
          ignored: host,
          targets: () => latest.current.targets(),
          onDone: () => latest.current.onDone(),
        });
      },
      // The step can be skipped.
      () => undefined,
    );
    return () => {
      hasLeft = true;
      stop?.();
    };
  }, [isActive, host, id]);
  if (!isPractised) return undefined;
  if (!isWaiting) return "done";
  return hintOf === id ? "hint" : "waiting";
}
