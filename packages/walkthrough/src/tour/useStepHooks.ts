"use client";
import type { WalkthroughStep } from "@handrail/core";
import { useEffect, useRef, useState } from "react";
import type { StepHooks } from "./runHooks.js";

/** A move from one step to another. */
export interface Move {
  from: { step: WalkthroughStep; index: number } | undefined;
  /** `undefined` where the tour ends, or stays at its step. */
  to: { step: WalkthroughStep; index: number } | undefined;
}

/**
 * Runs the hooks of a tour around each move. A later move, and leaving the tour, ends one that still waits.
 * @param place The step that is shown. When the consumer changes it, the answer of a hook comes too late.
 */
export function useStepHooks({ beforeStep, afterStep }: StepHooks, place: string | false | undefined) {
  const [isPending, setPending] = useState(false);
  const pending = useRef<AbortController>(undefined);
  const cancel = () => {
    pending.current?.abort();
    pending.current = undefined;
    setPending(false);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a move belongs to the place where it started
  useEffect(() => cancel, [place]);
  const run = async ({ from, to }: Move, onAllowed: () => void) => {
    cancel();
    const hasHooks = (from && afterStep) || (to && beforeStep);
    if (!hasHooks) {
      onAllowed();
      return;
    }
    const controller = new AbortController();
    const { signal } = controller;
    pending.current = controller;
    setPending(true);
    // Loaded only where there are hooks. If that fails, the user moves on.
    const allows = await import("./runHooks.js").then(
      (loaded) => loaded.allows,
      () => async () => true,
    );
    const isAllowed =
      !signal.aborted &&
      (!from || (await allows(afterStep, "afterStep", { ...from, signal }))) &&
      !signal.aborted &&
      (!to || (await allows(beforeStep, "beforeStep", { ...to, signal })));
    if (signal.aborted) return;
    cancel();
    if (isAllowed) onAllowed();
  };
  return { isPending, run, cancel };
}
