"use client";
import type { JourneyInput } from "@handrail/core";
import { useHandrail } from "./HandrailContext.js";

/** A stable function that notes what happened in the journey. */
export function useRecord(): (input: JourneyInput) => void {
  return useHandrail().record;
}
