"use client";
import type { JourneyInput } from "@handrail/core";
import { useSettings } from "./HandrailContext.js";

/** Returns a stable function that records an event in the journey. */
export function useRecord(): (input: JourneyInput) => void {
  return useSettings().record;
}
