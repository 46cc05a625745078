import type { PractiseStep, WalkthroughStep } from "@handrail/core";
import type { StageStep } from "../stage/stageStep.js";
import { anchorSelector, type TourTarget } from "../target/findTargets.js";

/** How a tour is shown. */
export interface TourPresentation {
  /** The targets of steps by their ids, in place of those in the walkthrough: an element, a ref, a function or a selector. */
  targets?: Readonly<Record<string, TourTarget | readonly TourTarget[]>> | undefined;
  /**
   * Whether the page around the target is dimmed; Tab then stays in the card and the target. Otherwise only a ring is drawn, and Tab goes
   * through the whole page. @default true
   */
  dim?: boolean | undefined;
  /** How long a target may be absent before the step says that it is missing, in milliseconds. @default 1000 */
  waitMs?: number | undefined;
}

/**
 * What the stage shows for a step. After the last step there is no target.
 * @param arrivals How often the user has come to the page of a step. Its target is then looked for anew.
 */
export function stageStepOf(
  step: WalkthroughStep,
  ended: boolean,
  presentation: TourPresentation,
  arrivals: number,
): StageStep {
  const { dim = true, waitMs = 1000 } = presentation;
  const common = { placement: step.placement ?? "bottom", waitMs, dim } as const;
  if (ended) return { ...common, id: `${step.id} ended`, targets: [], isFree: false };
  const targets = targetsOf(step, presentation.targets?.[step.id]);
  return {
    ...common,
    id: `${step.id} ${arrivals}`,
    targets,
    isFree: step.kind === "practise" && !isPractisedOn(step, targets),
  };
}

function isPractisedOn({ until }: PractiseStep, targets: readonly TourTarget[]): boolean {
  return until !== undefined && "event" in until && until.target === undefined && targets.length > 0;
}

function targetsOf(
  step: WalkthroughStep,
  given: TourTarget | readonly TourTarget[] | undefined,
): readonly TourTarget[] {
  if (given !== undefined) return isList(given) ? given : [given];
  const { target, anchor, highlights = [] } = step;
  const main = anchor ? anchorSelector(anchor) : target;
  return main ? [main, ...highlights] : [];
}

function isList(given: TourTarget | readonly TourTarget[]): given is readonly TourTarget[] {
  return Array.isArray(given);
}
