import type { StepPlacement } from "@handrail/core";
import type { TourTarget } from "../target/findTargets.js";

/** What a stage shows for a step. */
export interface StageStep {
  id: string;
  /** What is lit. The card is placed beside the first. Empty: the card is in the middle of the screen. */
  targets: readonly TourTarget[];
  placement: StepPlacement;
  /** How long a target may be absent before it is missing, in milliseconds. */
  waitMs: number;
  /** Whether the page around the targets is dimmed. */
  dim: boolean;
  /** Whether Tab goes through the whole page though it is dimmed, since the step may be practised anywhere. */
  isFree: boolean;
}
