import type { JourneyInput } from "@handrail/core";

declare global {
  interface Window {
    /** The events in the journey. */
    acts: JourneyInput[];
    /** The current findings. */
    findings: () => { cause: string; culprit: string }[];
    /** The links to a person, in open shadow trees as well. */
    links: () => Element[];
    /** How often the launcher has moved. */
    places: number;
    /** Whether the last click arrived at a link to a person. */
    pressed: boolean | undefined;
  }
}
