"use client";
import { useRecord } from "@handrail/contact";
import type { Walkthrough } from "@handrail/core";
import { useControlled } from "@handrail/ui";
import { type RefObject, useCallback, useEffect, useRef } from "react";

/** What a reader has ticked off in a guide. `done` is controlled by the consumer or stored by the guide. */
export interface GuideProgressProps {
  /** Ids of the steps that are done, if the consumer controls them. */
  done?: readonly string[];
  /** Ids of the steps that are done at first. @default [] */
  defaultDone?: readonly string[];
  /** Called when the reader ticks a step, or removes the tick, with the ids of all steps that are done, in their order. */
  onDoneChange?: (done: readonly string[]) => void;
}

/**
 * Stores which steps of a guide are done, and records the first tick, each step and the last one in the journey. An id that the walkthrough no
 * longer has is left out. What was ticked before hydration counts.
 */
export function useGuideProgress(
  root: RefObject<HTMLElement | null>,
  { id, title, version, steps }: Walkthrough,
  { done: controlled, defaultDone = [], onDoneChange }: GuideProgressProps,
) {
  const record = useRecord();
  const [stored, store] = useControlled(controlled, defaultDone);
  const done = steps.flatMap((step) => (stored.includes(step.id) ? [step.id] : []));
  const hasStarted = useRef(false);

  const change = useCallback(
    (next: readonly string[]) => {
      store(next);
      onDoneChange?.(next);
    },
    [store, onDoneChange],
  );
  function tick(stepId: string, isDone: boolean) {
    const next = steps.flatMap((step) => ((step.id === stepId ? isDone : done.includes(step.id)) ? [step.id] : []));
    if (isDone) {
      if (!hasStarted.current) record({ type: "walkthrough.started", walkthroughId: id, title, version });
      hasStarted.current = true;
      record({ type: "step.completed", walkthroughId: id, stepId });
      if (next.length === steps.length)
        record({ type: "walkthrough.ended", walkthroughId: id, outcome: "completed", stepId });
    }
    change(next);
  }
  useTicksBeforeHydration(root, done, change);
  return { done, tick };
}

// React would remove these ticks at its next update.
function useTicksBeforeHydration(
  root: RefObject<HTMLElement | null>,
  done: readonly string[],
  change: (done: readonly string[]) => void,
) {
  const isAdopted = useRef(false);
  useEffect(() => {
    if (isAdopted.current) return;
    isAdopted.current = true;
    const ticked = [...(root.current?.querySelectorAll<HTMLInputElement>("li > label > input") ?? [])];
    const found = ticked.flatMap(({ checked, value }) => (checked ? [value] : []));
    if (found.join() !== done.join()) change(found);
  }, [root, done, change]);
}
