"use client";
import type { StepResult, Walkthrough, WalkthroughStep } from "@handrail/core";
import { expectedResult, resultsOnArrival, type StepResults } from "@handrail/core/content";
import { useControlled } from "@handrail/ui";
import { useCallback, useInsertionEffect, useRef, useState } from "react";
import { isWaitingStep, type PracticeTests } from "../practice/practice.js";
import type { StepHooks } from "./runHooks.js";
import { clampStep, type TourAction, tourReducer } from "./tourReducer.js";
import { useStepHooks } from "./useStepHooks.js";
import { useTourJourney } from "./useTourJourney.js";
import { type TourResults, useTourPath } from "./useTourPath.js";
import { useTurn } from "./useTurn.js";

/** Options of {@link useTour}. `open`, `step` and `results` are each controlled by the consumer or stored by the tour. */
export interface TourOptions extends StepHooks, TourResults {
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
  /** Functions that notice that a `practise` step is done, by the ids of the steps. Used in place of its `until`. */
  practice?: PracticeTests;
}

/** The state and actions of a tour, for consumers who render the card themselves. */
export interface TourHandle {
  /** Whether the tour is shown: it is open, and no other tour of the page is. */
  open: boolean;
  /** Index of the current step, from 0. */
  index: number;
  /** Number of the current step on the way that this user takes, from 1. */
  position: number;
  /** Number of steps on that way: those that were shown, and those that come if all goes well. */
  total: number;
  /** The current step. `undefined` while the walkthrough has no steps: they may arrive later. */
  step: WalkthroughStep | undefined;
  /** The result of the current step, once it has one. */
  result: StepResult | undefined;
  /** Whether the current step waits until the user has practised or answered. It can be skipped by `next`. */
  waiting: boolean;
  /** Whether all steps were seen. The tour stays open until it is left, to say what comes next. */
  ended: boolean;
  /** Whether the tour waits for `beforeStep` or `afterStep`. */
  pending: boolean;
  /** Moves to the next step. After the last step, ends the tour as completed, and then closes it. */
  next(): void;
  /** Moves to the step that was shown before. */
  back(): void;
  /** Closes the tour. When it is opened again, it continues from the same step. */
  leave(): void;
  /** Opens the tour at `step`. @default the current step */
  start(step?: number): void;
  /** Sets the result of the current step, after the user has practised or answered. */
  setResult(result: Exclude<StepResult, "skipped">): void;
}

/** Stores the current step of a walkthrough and records the progress in the journey. */
export function useTour(options: TourOptions): TourHandle {
  const { walkthrough, onOpenChange, onStepChange } = options;
  const { steps } = walkthrough;
  const [open, storeOpen] = useControlled(options.open, options.defaultOpen ?? false);
  const [storedStep, storeStep] = useControlled(options.step, options.defaultStep ?? 0);
  const [endedAt, setEndedAt] = useState<string>();
  const index = clampStep(storedStep, steps.length);
  const step: WalkthroughStep | undefined = steps[index];
  const path = useTourPath(walkthrough, index, options);
  const { shown, results } = path;
  const result = step && Object.hasOwn(results, step.id) ? results[step.id] : undefined;
  const ended = open && step !== undefined && endedAt === step.id && path.after(results) === undefined;
  const isWaiting = !ended && step !== undefined && isWaitingStep(step, options.practice) && isOpen(result);
  const hooks = useStepHooks(options, open && step?.id);
  const leaveRef = useRef(() => {});
  const isShown = useTurn(open, options.whenBusy ?? "wait", () => leaveRef.current());
  const journey = useTourJourney(walkthrough, step, index, { open: isShown, ended });

  const act = (action: TourAction) => {
    if (!step && action.type === "next") return;
    const changed = action.type === "next" ? withResult(results, step, isWaiting) : results;
    const around = { total: steps.length, next: path.after(changed), previous: shown.at(-2) };
    const next = tourReducer({ open, step: index, ended }, action, around);
    if (action.type === "next" && !ended && !isWaiting && result !== "wrong") journey.complete();
    if (ended && !next.open) path.store({}, []);
    else if (next.step !== index) {
      if (action.type === "next") path.store(resultsOnArrival(changed, steps[next.step]), [...shown, next.step]);
      else path.store(results, action.type === "back" ? shown.slice(0, -1) : []);
    } else if (changed !== results) path.store(changed, shown);
    storeOpen(next.open);
    storeStep(next.step);
    setEndedAt(next.ended ? step?.id : undefined);
    if (next.step !== index) onStepChange?.(next.step, { id: steps[next.step]?.id ?? "" });
    if (next.open !== open) onOpenChange?.(next.open, next.open ? {} : { outcome: ended ? "completed" : "left" });
  };
  const move = (type: "next" | "back") => {
    if (hooks.isPending && type === "next") return;
    const to = type === "back" ? shown.at(-2) : path.after(withResult(results, step, isWaiting));
    const target = to === undefined ? undefined : steps[to];
    const around = {
      from: step && { step, index },
      to: target && to !== undefined ? { step: target, index: to } : undefined,
    };
    void hooks.run(ended ? { from: undefined, to: undefined } : around, () => latest.current.act({ type }));
  };
  const leave = () => {
    hooks.cancel();
    act({ type: "leave" });
  };
  const setResult = (given: StepResult) => {
    if (!step) return;
    if (given === "wrong") journey.fail();
    path.store({ ...results, [step.id]: given }, shown);
  };
  const latest = useRef({ act, move, leave, setResult });
  useInsertionEffect(() => {
    latest.current = { act, move, leave, setResult };
    leaveRef.current = leave;
  });
  return {
    open: isShown,
    index,
    position: shown.length,
    total: shown.length + path.ahead,
    step,
    result,
    waiting: isWaiting,
    ended,
    pending: hooks.isPending,
    next: useCallback(() => latest.current.move("next"), []),
    back: useCallback(() => latest.current.move("back"), []),
    leave: useCallback(() => latest.current.leave(), []),
    start: useCallback(
      (at) => latest.current.act(at === undefined ? { type: "start" } : { type: "start", step: at }),
      [],
    ),
    setResult: useCallback((given) => latest.current.setResult(given), []),
  };
}

function isOpen(result: StepResult | undefined): boolean {
  return result === undefined || result === "skipped";
}

function withResult(results: StepResults, step: WalkthroughStep | undefined, isWaiting: boolean): StepResults {
  if (!step) return results;
  if (isWaiting) return { ...results, [step.id]: "skipped" };
  // A question that was answered has its result.
  return step.kind === "check" ? results : { ...results, [step.id]: expectedResult(step) };
}
