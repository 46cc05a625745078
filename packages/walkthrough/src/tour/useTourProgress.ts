"use client";
import type { StepResult, Walkthrough } from "@handrail/core";
import type { StepResults } from "@handrail/core/content";
import { type SafeStorage, type StorageArea, safeStorage } from "@handrail/core/storage";
import { isRecord } from "@handrail/core/validation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { TourOptions } from "./useTour.js";

/** Options of {@link useTourProgress}. */
export interface TourProgressOptions {
  /**
   * Where progress is stored: until the tab is closed (`"session"`), for longer (`"local"`), or in an object with the methods of `Storage`, which
   * must stay the same. @default "session"
   */
  storage?: "session" | "local" | StorageArea;
}

/** The progress of a tour, for {@link TourOptions}, and actions of the page. */
export interface TourProgress {
  /** Props for `Tour` or options for `useTour`. */
  tourProps: Required<
    Pick<TourOptions, "open" | "onOpenChange" | "step" | "onStepChange" | "results" | "onResultsChange">
  >;
  /** Whether this version of the tour was opened, as far as it is stored. `false` on the server and in the first render. */
  isTaken: boolean;
  /** Opens the tour where it was left. */
  start: () => void;
  /** Opens the tour at the first step, without earlier results. */
  restart: () => void;
}

interface Stored {
  version: number;
  open: boolean;
  stepId: string;
  results: StepResults;
}

/**
 * Stores how far a tour is, so that it continues on the next page, after a full load as well. Progress of another version is dropped. Closed on the
 * server and in the first render, so that the HTML is the same.
 */
export function useTourProgress(
  walkthrough: Walkthrough,
  { storage = "session" }: TourProgressOptions = {},
): TourProgress {
  const { id, version, steps } = walkthrough;
  const key = `handrail:tour:${id}`;
  const fresh = useMemo<Stored>(() => ({ version, open: false, stepId: "", results: {} }), [version]);
  const [state, setState] = useState({ key, progress: fresh });
  // The tour reports several changes in one event.
  const latest = useRef(fresh);
  const area = useRef<SafeStorage>(undefined);
  useEffect(() => {
    area.current = safeStorage(storage);
    const found = area.current.get(key, isStored);
    latest.current = found?.version === version ? found : fresh;
    setState({ key, progress: latest.current });
  }, [storage, key, version, fresh]);
  const change = useCallback(
    (changed: Partial<Stored>) => {
      latest.current = { ...latest.current, ...changed };
      setState({ key, progress: latest.current });
      area.current?.set(key, latest.current);
    },
    [key],
  );
  // Until the progress of another walkthrough is read.
  const { open, stepId, results } = state.key === key ? state.progress : fresh;
  return {
    tourProps: {
      open,
      onOpenChange: useCallback((isOpen) => change({ open: isOpen }), [change]),
      step: Math.max(
        steps.findIndex((step) => step.id === stepId),
        0,
      ),
      onStepChange: useCallback((_, details) => change({ stepId: details.id }), [change]),
      results,
      onResultsChange: useCallback((changed) => change({ results: changed }), [change]),
    },
    isTaken: open || stepId !== "" || Object.keys(results).length > 0,
    start: useCallback(() => change({ open: true }), [change]),
    restart: useCallback(() => change({ open: true, stepId: "", results: {} }), [change]),
  };
}

const knownResults: Readonly<Record<StepResult, true>> = { done: true, correct: true, wrong: true, skipped: true };

function isStored(value: unknown): value is Stored {
  if (!isRecord(value) || !isRecord(value.results)) return false;
  const results = Object.values(value.results);
  return (
    typeof value.version === "number" &&
    typeof value.open === "boolean" &&
    typeof value.stepId === "string" &&
    results.every((result) => typeof result === "string" && Object.hasOwn(knownResults, result))
  );
}
