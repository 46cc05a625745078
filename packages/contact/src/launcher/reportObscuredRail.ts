import type { JourneyInput, ObscuredCause } from "@handrail/core";
import { inDevelopment } from "@handrail/ui";
import type { ObscuredRail } from "../obscured/findObscured.js";
import { describeFinding } from "./describeFinding.js";

/** Causes that were reported, by rail. */
export type ReportedCauses = WeakMap<Element, Set<ObscuredCause>>;

/** Records in the journey that a rail is hidden, and warns the developer; once for each rail and cause. */
export function reportObscuredRail(
  found: ObscuredRail,
  record: (input: JourneyInput) => void,
  reported: ReportedCauses,
): void {
  const { rail, cause } = found;
  const causes = reported.get(rail) ?? new Set();
  reported.set(rail, causes);
  if (causes.has(cause)) return;
  causes.add(cause);
  record({ type: "contact.obscured", cause });
  // biome-ignore lint/suspicious/noConsole: developers read this error in the console
  if (inDevelopment()) console.error(describeFinding(found));
}
