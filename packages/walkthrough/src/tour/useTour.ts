"use client";
import type { Walkthrough, WalkthroughStep } from "@handrail/core";
import { useControlled } from "@handrail/ui";
import { useCallback, useInsertionEffect, useRef, useState } from "react";
import { clampStep, type TourAction, tourReducer } from "./tourReducer.js";
import { useTourJourney } from "./useTourJourney.js";
import { useTurn } from "./useTurn.js";

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
  /** What happens when another tour of the page is open: this one waits until that ends, or takes its place. @default "wait" */
  whenBusy?: "wait" | "replace";
}

/** The state and actions of a tour, for consumers who render the card themselves. */
export interface TourHandle {
  /** Whether the tour is shown: it is open, and no other tour of the page is. */
  open: boolean;
  /** Index of the current step, from 0. */
  index: number;
  /** Number of steps. */
  total: number;
  /** The current step. `undefined` while the walkthrough has no steps: they may arrive later. */
  step: WalkthroughStep | undefined;
  /** Whether all steps were seen. The tour stays open until it is left, to say what comes next. */
  ended: boolean;
  /** Moves to the next step. After the last step, ends the tour as completed, and then closes it. */
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
  const [isPastEnd, setPastEnd] = useState(false);
  const index = clampStep(storedStep, total);
  const ended = open && isPastEnd && index === total - 1;
  const step: WalkthroughStep | undefined = walkthrough.steps[index];
  const leaveRef = useRef(() => {});
  const isShown = useTurn(open, options.whenBusy ?? "wait", () => leaveRef.current());
  const journey = useTourJourney(walkthrough, step, index, { open: isShown, ended });

  const act = useCallback(
    (action: TourAction) => {
      if (total === 0 && action.type === "next") return;
      const next = tourReducer({ open, step: index, ended }, action, total);
      if (action.type === "next" && !ended) journey.complete();
      storeOpen(next.open);
      storeStep(next.step);
      setPastEnd(next.ended);
      if (next.step !== index) onStepChange?.(next.step, { id: walkthrough.steps[next.step]?.id ?? "" });
      if (next.open !== open) onOpenChange?.(next.open, next.open ? {} : { outcome: ended ? "completed" : "left" });
    },
    [open, index, total, ended, walkthrough, journey, storeOpen, storeStep, onOpenChange, onStepChange],
  );
  const leave = useCallback(() => act({ type: "leave" }), [act]);
  useInsertionEffect(() => {
    leaveRef.current = leave;
  });
  return {
    open: isShown,
    index,
    total,
    step,
    ended,
    next: useCallback(() => act({ type: "next" }), [act]),
    back: useCallback(() => act({ type: "back" }), [act]),
    leave,
    start: useCallback((at) => act({ type: "start", step: at }), [act]),
  };
}
