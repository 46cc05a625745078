"use client";
import { useHandrail } from "@handrail/contact";
import { dayOf } from "./dueText.js";

/** The learner's day as `YYYY-MM-DD`. `undefined` on the server and until the component is hydrated. */
export function useToday(): string | undefined {
  const { now, timeZone } = useHandrail();
  return now === undefined ? undefined : dayOf(now, timeZone);
}
