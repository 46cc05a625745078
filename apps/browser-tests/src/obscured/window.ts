import type { JourneyInput } from "@handrail/core";

declare global {
  interface Window {
    /** What was noted in the journey. */
    acts: JourneyInput[];
    /** What is found at this moment. */
    findings: () => { cause: string; culprit: string }[];
  }
}
