"use client";
import type { PractiseStep } from "@handrail/core";
import { useEffect, useInsertionEffect, useRef, useState } from "react";
import type { PracticeTests } from "./practice.js";
import { watchPractice } from "./watchPractice.js";

/** How long the hint of a step waits, in milliseconds. */
const usualHintMs = 10_000;

/** How far the user is with a step that is practised. */
export type PracticeStatus = "waiting" | "hint" | "done";

/** What a step that is practised needs. */
export interface PracticeOptions {
  practice: PracticeTests | undefined;
  /** The element that the tour is rendered into. */
  host: Element;
  targets: () => readonly Element[];
  hasTarget: boolean;
  onDone: () => void;
}

/**
 * Waits until the user has practised a step, and for its hint.
 * @param isWaiting Whether the step was not practised before.
 * @returns the status, and whether the step was practised since it is shown
 */
export function usePractice(
  { id, until, hint, hintAfterMs = usualHintMs }: PractiseStep,
  isWaiting: boolean,
  { practice, host, targets, hasTarget, onDone }: PracticeOptions,
): { status: PracticeStatus; isNew: boolean } {
  const [wasWaiting] = useState(isWaiting);
  const [hasHint, setHint] = useState(false);
  const latest = useRef({ until, practice, targets, onDone });
  useInsertionEffect(() => {
    latest.current = { until, practice, targets, onDone };
  });
  useEffect(() => {
    if (!isWaiting || !hint) return;
    const timer = setTimeout(() => setHint(true), hintAfterMs);
    return () => clearTimeout(timer);
  }, [isWaiting, hint, hintAfterMs]);
  useEffect(() => {
    if (!isWaiting) return;
    return watchPractice({
      document: host.ownerDocument,
      stepId: id,
      until: latest.current.until,
      test: latest.current.practice?.[id],
      ignored: host,
      targets: () => latest.current.targets(),
      hasTarget,
      onDone: () => latest.current.onDone(),
    });
  }, [isWaiting, host, id, hasTarget]);
  const waitingStatus = hasHint ? "hint" : "waiting";
  return { status: isWaiting ? waitingStatus : "done", isNew: wasWaiting && !isWaiting };
}
