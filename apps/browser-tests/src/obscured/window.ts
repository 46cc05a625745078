import type { JourneyAct } from "@handrail/core";

declare global {
  interface Window {
    /** What was noted in the journey. */
    acts: JourneyAct[];
    /** What is found at this moment. */
    findings: () => { cause: string; culprit: string }[];
  }
}
