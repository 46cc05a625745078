import { findIllegible, findViewFault } from "../visibility/index.js";
import type { Place } from "./freePlace.js";

/**
 * Whether the launcher could be pressed where its probe is: an invisible box in the launcher's corner, or at `place`. The probe is
 * visible for the measurement only; nothing is painted in between.
 */
export function isProbeFree(probe: HTMLElement, launcher: Element, place?: Place): boolean {
  const { width, height } = launcher.getBoundingClientRect();
  const at = place && { inset: "auto", left: `${place.left}px`, top: `${place.top}px` };
  const styles = { width: `${width}px`, height: `${height}px`, visibility: "visible", ...at };
  // Important, as the rules of the launcher's stylesheet are.
  for (const [name, value] of Object.entries(styles)) probe.style.setProperty(name, value, "important");
  const isFree = probe.isConnected && !findViewFault(probe, launcher) && !findIllegible(probe);
  probe.removeAttribute("style");
  return isFree;
}
