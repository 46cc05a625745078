import type { Handoff } from "@handrail/core";

/** The handoff that the customer reviews before it is stored. */
export interface Review {
  handoff: Handoff;
  /** Removes secrets from edited text. */
  redact: (handoff: Handoff) => Handoff;
}

/** The steps from the offer to a reference. */
export type ReferenceProgress =
  | { state: "ready" | "failed" }
  | ({ state: "review" | "storing" } & Review)
  | { state: "given"; reference: string };
