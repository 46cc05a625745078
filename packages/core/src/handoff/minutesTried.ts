import type { Handoff } from "./handoff.js";

/** How long a customer tried, in whole minutes, rounded up, at least one. `undefined` if it is not known. */
export function minutesTried({ startedAt, endedAt }: Pick<Handoff, "startedAt" | "endedAt">): number | undefined {
  const minutes = Math.ceil((Date.parse(endedAt ?? "") - Date.parse(startedAt ?? "")) / 60_000);
  return minutes >= 0 ? Math.max(minutes, 1) : undefined;
}
