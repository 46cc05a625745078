"use client";
import type { JourneyAct } from "@handrail/core";
import { useHandrail } from "./HandrailContext.js";

/** A stable function that notes what happened in the journey. */
export function useRecord(): (act: JourneyAct) => void {
  return useHandrail().record;
}
