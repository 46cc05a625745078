import { findIllegible, findViewFault } from "../visibility/index.js";

/**
 * Whether the launcher could be pressed where its probe is: an invisible box in the launcher's corner. The probe is visible for the
 * measurement only; nothing is painted in between.
 */
export function isProbeFree(probe: HTMLElement, raised: Element): boolean {
  const { width, height } = raised.getBoundingClientRect();
  Object.assign(probe.style, { width: `${width}px`, height: `${height}px` });
  probe.style.setProperty("visibility", "visible", "important");
  const isFree = probe.isConnected && !findViewFault(probe, raised) && !findIllegible(probe);
  probe.style.removeProperty("visibility");
  return isFree;
}
