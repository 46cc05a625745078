import type { JourneyInput } from "@handrail/core";

declare global {
  interface Window {
    /** The events in the journey. */
    acts: JourneyInput[];
    /** The current findings. */
    findings: () => { cause: string; culprit: string }[];
  }
}
