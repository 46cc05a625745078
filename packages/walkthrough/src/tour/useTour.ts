"use client";
import { useRecord } from "@handrail/contact";
import type { Walkthrough, WalkthroughStep } from "@handrail/core";
import { useControlled } from "@handrail/ui";
import { useCallback, useEffect, useRef } from "react";
import { type TourAction, tourReducer, within } from "./tourReducer.js";

/** Options of {@link useTour}. Each of `open` and `step` may be kept by the consumer or by the tour. */
export interface TourOptions {
  walkthrough: Walkthrough;
  /** Whether the tour is under way, where the consumer keeps it. */
  open?: boolean;
  /** Whether it is under way at first. @default false */
  defaultOpen?: boolean;
  /** Called when it begins or ends. */
  onOpenChange?: (open: boolean, details: { outcome?: "completed" | "left" }) => void;
  /** Index of the step, where the consumer keeps it. */
  step?: number;
  /** Index of the first step. @default 0 */
  defaultStep?: number;
  /** Called when the step changes. */
  onStepChange?: (step: number, details: { id: string }) => void;
}

/** A tour's state and what can be done with it, for those who draw their own. */
export interface TourHandle {
  open: boolean;
  index: number;
  total: number;
  step: WalkthroughStep;
  /** Goes on; from the last step, ends the tour as completed. */
  next(): void;
  back(): void;
  /** Ends the tour here. Opened again, it goes on from the same step. */
  leave(): void;
  start(step?: number): void;
}

/** Keeps where someone is in a walkthrough, and notes it in the journey. */
export function useTour(options: TourOptions): TourHandle {
  const { walkthrough, onOpenChange, onStepChange } = options;
  const total = walkthrough.steps.length;
  const [open, storeOpen] = useControlled(options.open, options.defaultOpen ?? false);
  const [storedStep, storeStep] = useControlled(options.step, options.defaultStep ?? 0);
  const index = within(storedStep, total);
  const step = walkthrough.steps[index] ?? walkthrough.steps[0];
  const record = useRecord();
  useRecordSteps(walkthrough, step, index, open);

  const act = useCallback(
    (action: TourAction) => {
      const next = tourReducer({ open, step: index }, action, total);
      storeOpen(next.open);
      storeStep(next.step);
      if (next.step !== index) onStepChange?.(next.step, { id: walkthrough.steps[next.step]?.id ?? "" });
      if (next.open === open) return;
      const outcome = action.type === "next" ? "completed" : "left";
      if (!next.open) record({ type: "walkthrough.ended", walkthroughId: walkthrough.id, outcome, stepId: step.id });
      onOpenChange?.(next.open, next.open ? {} : { outcome });
    },
    [open, index, total, walkthrough, step, record, storeOpen, storeStep, onOpenChange, onStepChange],
  );
  return {
    open,
    index,
    total,
    step,
    next: useCallback(() => act({ type: "next" }), [act]),
    back: useCallback(() => act({ type: "back" }), [act]),
    leave: useCallback(() => act({ type: "left" }), [act]),
    start: useCallback((at) => act({ type: "opened", step: at }), [act]),
  };
}

// StrictMode runs effects twice; a ref survives that, so one view stays one event.
function useRecordSteps({ id, title }: Walkthrough, step: WalkthroughStep, index: number, open: boolean) {
  const record = useRecord();
  const started = useRef(false);
  const seen = useRef<string>(undefined);
  useEffect(() => {
    if (!open) {
      started.current = false;
      seen.current = undefined;
      return;
    }
    if (!started.current) record({ type: "walkthrough.started", walkthroughId: id, title });
    started.current = true;
    if (seen.current !== step.id) record({ type: "step.viewed", walkthroughId: id, stepId: step.id, index });
    seen.current = step.id;
  }, [open, id, title, step.id, index, record]);
}
