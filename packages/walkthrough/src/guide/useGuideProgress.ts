"use client";
import { useRecord } from "@handrail/contact";
import type { Walkthrough } from "@handrail/core";
import { useControlled } from "@handrail/ui";
import { type RefObject, useEffect, useRef } from "react";

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
  const recorded = useRef(new Set<string>());

  const change = (next: readonly string[]) => {
    const added = next.filter((stepId) => !done.includes(stepId) && !recorded.current.has(stepId));
    for (const stepId of added) {
      if (recorded.current.size === 0) record({ type: "walkthrough.started", walkthroughId: id, title, version });
      recorded.current.add(stepId);
      record({ type: "step.completed", walkthroughId: id, stepId });
    }
    const last = next.length === steps.length ? added.at(-1) : undefined;
    if (last) record({ type: "walkthrough.ended", walkthroughId: id, outcome: "completed", stepId: last });
    store(next);
    onDoneChange?.(next);
  };
  const tick = (stepId: string, isDone: boolean) =>
    change(steps.flatMap((step) => ((step.id === stepId ? isDone : done.includes(step.id)) ? [step.id] : [])));
  useTicksBeforeHydration(root, steps.length, done, change);
  const fail = (stepId: string) => record({ type: "practice.failed", walkthroughId: id, stepId });
  return { done, tick, fail };
}

// React would remove these ticks at its next update.
function useTicksBeforeHydration(
  root: RefObject<HTMLElement | null>,
  total: number,
  done: readonly string[],
  change: (done: readonly string[]) => void,
) {
  const isAdopted = useRef(false);
  useEffect(() => {
    if (isAdopted.current) return;
    isAdopted.current = true;
    const ticked = [...(root.current?.querySelectorAll<HTMLInputElement>("li > label > input") ?? [])];
    const found = ticked.flatMap(({ checked, value }) => (checked ? [value] : []));
    // A step that failed to render has no box, which does not say that it is not done.
    if (ticked.length === total && found.join() !== done.join()) change(found);
  });
}
