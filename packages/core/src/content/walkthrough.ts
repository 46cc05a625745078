import type { RichText } from "../rich-text/richText.js";

/** The position of a step's card relative to its target. */
export type StepPlacement = "top" | "bottom" | "start" | "end";

/** One step of a walkthrough. */
export interface WalkthroughStep {
  /** Unique within the walkthrough. */
  id: string;
  /** The heading of the step's card. */
  title: string;
  body: RichText;
  /** A CSS selector for the target. Without a target the card is in the middle of the screen. */
  target?: string;
  /** The target by its `data-hr-anchor`, which does not change with the page's structure. Used instead of `target`. */
  anchor?: string;
  /** CSS selectors of more elements that are lit with the target. */
  highlights?: readonly string[];
  /** @default "bottom" */
  placement?: StepPlacement;
}

/** A series of steps that explain a task. */
export interface Walkthrough {
  id: string;
  /** Increase it when the steps change, so that progress saved for other steps is not resumed. */
  version: number;
  locale: string;
  title: string;
  summary: string;
  audience: "customer" | "staff";
  steps: readonly [WalkthroughStep, ...WalkthroughStep[]];
  /** What comes next, shown after the last step. @default a sentence that the tour can be opened again */
  ending?: RichText;
}
