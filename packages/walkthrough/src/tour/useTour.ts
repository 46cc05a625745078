"use client";
import { useRecord } from "@handrail/contact";
import type { Walkthrough, WalkthroughStep } from "@handrail/core";
import { useControlled } from "@handrail/ui";
import { useCallback, useEffect, useRef } from "react";
import { clampStep, type TourAction, tourReducer } from "./tourReducer.js";

/** Options of {@link useTour}. `open` and `step` are each controlled by the consumer or stored by the tour. */
export interface TourOptions {
  /** The steps to show, as plain JSON. */
  walkthrough: Walkthrough;
  /** Whether the tour is open, if the consumer controls it. */
  open?: boolean;
  /** Whether the tour is open at first. @default false */
  defaultOpen?: boolean;
  /** Called when the tour opens or closes, with its outcome on close. */
  onOpenChange?: (open: boolean, details: { outcome?: "completed" | "left" }) => void;
  /** Index of the current step, if the consumer controls it. */
  step?: number;
  /** Index of the first step. @default 0 */
  defaultStep?: number;
  /** Called when the current step changes. */
  onStepChange?: (step: number, details: { id: string }) => void;
}

/** The state and actions of a tour, for consumers who render the card themselves. */
export interface TourHandle {
  /** Whether the tour is open. */
  open: boolean;
  /** Index of the current step, from 0. */
  index: number;
  /** Number of steps. */
  total: number;
  /** The current step. */
  step: WalkthroughStep;
  /** Moves to the next step. On the last step, ends the tour as completed. */
  next(): void;
  /** Moves to the previous step. */
  back(): void;
  /** Closes the tour. When it is opened again, it continues from the same step. */
  leave(): void;
  /** Opens the tour at `step`. @default the current step */
  start(step?: number): void;
}

/** Stores the current step of a walkthrough and records the progress in the journey. */
export function useTour(options: TourOptions): TourHandle {
  const { walkthrough, onOpenChange, onStepChange } = options;
  const total = walkthrough.steps.length;
  const [open, storeOpen] = useControlled(options.open, options.defaultOpen ?? false);
  const [storedStep, storeStep] = useControlled(options.step, options.defaultStep ?? 0);
  const index = clampStep(storedStep, total);
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
    leave: useCallback(() => act({ type: "leave" }), [act]),
    start: useCallback((at) => act({ type: "start", step: at }), [act]),
  };
}

// StrictMode runs effects twice. The refs survive that, so each view is recorded once.
function useRecordSteps({ id, title }: Walkthrough, step: WalkthroughStep, index: number, open: boolean) {
  const record = useRecord();
  const started = useRef(false);
  const lastViewed = useRef<string>(undefined);
  useEffect(() => {
    if (!open) {
      started.current = false;
      lastViewed.current = undefined;
      return;
    }
    if (!started.current) record({ type: "walkthrough.started", walkthroughId: id, title });
    started.current = true;
    if (lastViewed.current !== step.id) record({ type: "step.viewed", walkthroughId: id, stepId: step.id, index });
    lastViewed.current = step.id;
  }, [open, id, title, step.id, index, record]);
}
