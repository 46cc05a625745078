import type { RichText } from "../rich-text/richText.js";

/** Where a step's card stands, seen from its target. */
export type StepPlacement = "top" | "bottom" | "start" | "end";

/** One thing to see or do. */
export interface WalkthroughStep {
  /** Unique within the walkthrough. */
  id: string;
  /** The heading of the step's card. */
  title: string;
  body: RichText;
  /** A CSS selector of what the step is about. Without one the card stands in the middle of the screen. */
  target?: string;
  /** @default "bottom" */
  placement?: StepPlacement;
}

/** A series of steps that shows someone how to do something. */
export interface Walkthrough {
  id: string;
  /** Raised when the steps change, so that saved progress of another version is not resumed in the wrong place. */
  version: number;
  locale: string;
  title: string;
  summary: string;
  audience: "customer" | "staff";
  steps: readonly [WalkthroughStep, ...WalkthroughStep[]];
}
