"use client";
import type { Walkthrough, WalkthroughStep } from "@handrail/core";
import { pathAfter, pathTo, type StepResults, stepAfter } from "@handrail/core/content";
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

/** Stores the results of steps, and which steps were shown. Where the consumer sets another step, the path without errors leads there. */
export function useTourPath({ steps }: Walkthrough, index: number): TourPath {
  const [{ results, shownIds }, setState] = useState<{ results: StepResults; shownIds: readonly string[] }>({
    results: {},
    shownIds: [],
  });
  const indexes = new Map(steps.map(({ id }, at) => [id, at]));
  const stored = shownIds.flatMap((id) => indexes.get(id) ?? []);
  const shown = stored.at(-1) === index ? stored : pathTo(steps, index, results);
  return {
    shown,
    ahead: pathAfter(steps, index, results).length,
    results,
    after: (changed) => stepAfter(steps, index, changed),
    store: (changed, next) => setState({ results: changed, shownIds: idsOf(steps, next) }),
  };
}

function idsOf(steps: readonly WalkthroughStep[], indexes: readonly number[]): readonly string[] {
  return indexes.flatMap((index) => steps[index]?.id ?? []);
}
