import type { JourneyAct, ObscuredCause } from "@handrail/core";
import { inDevelopment } from "@handrail/ui/base";
import { describeFinding } from "./describe.js";
import type { ObscuredRail } from "./findObscured.js";

const told = new WeakMap<Element, Set<ObscuredCause>>();

/** Notes in the journey that a rail is hidden, and tells the developer; once for each rail and cause. */
export function tell(found: ObscuredRail, record: (act: JourneyAct) => void): void {
  const { rail, cause } = found;
  const causes = told.get(rail) ?? new Set();
  told.set(rail, causes);
  if (causes.has(cause)) return;
  causes.add(cause);
  record({ type: "contact.obscured", cause });
  // biome-ignore lint/suspicious/noConsole: an error to developers is what this is for
  if (inDevelopment()) console.error(describeFinding(found));
}
