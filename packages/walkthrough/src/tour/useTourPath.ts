"use client";
import type { Walkthrough } from "@handrail/core";
import { pathAfter, pathTo, type StepResults, stepAfter } from "@handrail/core/content";
import { useControlled } from "@handrail/ui";
import { useState } from "react";

/** The way of a user through a walkthrough. */
export interface TourPath {
  /** Indexes of the steps that were shown, in their order. The last is the current one. */
  shown: readonly number[];
  /** Number of steps that are still to come. */
  ahead: number;
  results: StepResults;
  /** The index of the step that comes next if the current one has this result. */
  after: (results: StepResults) => number | undefined;
  /** Stores the results, and the steps that were shown by their ids. */
  store: (results: StepResults, shown: readonly number[]) => void;
}

/** The results of steps by their ids. They are controlled by the consumer or stored by the tour. */
export interface TourResults {
  /** The results of steps, if the consumer controls them. */
  results?: StepResults;
  /** The results that steps have at first, for example those of an earlier visit. Branches depend on them. @default {} */
  defaultResults?: StepResults;
  /** Called when a step has another result, and with `{}` when a tour that was completed is closed. Store them to continue another day. */
  onResultsChange?: (results: StepResults) => void;
}

/** Stores the results of steps, and which steps were shown. Where the consumer sets another step, the path without errors leads there. */
export function useTourPath(
  { steps }: Walkthrough,
  index: number,
  { results: controlled, defaultResults = {}, onResultsChange }: TourResults,
): TourPath {
  const [results, storeResults] = useControlled(controlled, defaultResults);
  const [shownIds, storeShown] = useState<readonly string[]>([]);
  const indexes = new Map(steps.map(({ id }, at) => [id, at]));
  const stored = shownIds.flatMap((id) => indexes.get(id) ?? []);
  const shown = stored.at(-1) === index ? stored : pathTo(steps, index, results);
  return {
    shown,
    ahead: pathAfter(steps, index, results).length,
    results,
    after: (changed) => stepAfter(steps, index, changed),
    store(changed, next) {
      storeShown(next.flatMap((at) => steps[at]?.id ?? []));
      if (changed === results) return;
      storeResults(changed);
      onResultsChange?.(changed);
    },
  };
}
