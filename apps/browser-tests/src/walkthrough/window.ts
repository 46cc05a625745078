import type { TourProps } from "@handrail/react";

/** How a tour is started. */
export interface StartSettings {
  selectors: readonly string[];
  sentences?: number;
  dim?: boolean;
  waitMs?: number;
  defaultStep?: number;
  targets?: TourProps["targets"];
  /** Shown in place of steps for the selectors. */
  walkthrough?: TourProps["walkthrough"];
}

declare global {
  interface Window {
    /** Opens a tour with a step for each selector. */
    startTour: (settings: StartSettings) => void;
    closeTour: () => void;
    /** Unmounts the tour. */
    removeTour: () => void;
    /** Opens a modal of the page. */
    openHost: (name: string) => void;
    /** How many pixels differ between two PNGs in base64 by a contrast of 3:1 or more. */
    countChanged: (before: string, after: string) => Promise<number>;
    /** The journey events so far. */
    events: { type: string; stepId?: string; version?: number }[];
  }
}
