import { diagnose } from "./diagnose.js";
import type { Finding } from "./finding.js";
import { isPutAway } from "./healthy.js";

/** Why the launcher cannot be seen or reached; nothing where it can, or while an open dialog lies before it. */
export function findHidden(launcher: Element): Finding | undefined {
  const finding = diagnose(launcher, null);
  return finding && !isPutAway(launcher, finding) ? finding : undefined;
}

/**
 * Brings the launcher to where it can be seen: out of what hides it, or above what covers it.
 * @param onRefuge Called with the element to draw it in.
 */
export function bringOut(launcher: HTMLElement, { cause, culprit }: Finding, onRefuge: (into: Element) => void): void {
  // What is hidden by its own styles has no outside.
  const outside = launcher.contains(culprit) ? null : culprit.parentElement;
  if (cause === "covered") raise(launcher);
  else if (outside) onRefuge(outside);
}

// Into the browser's top layer, which no z-index reaches.
function raise(launcher: HTMLElement) {
  if (launcher.matches("[popover]") || !("showPopover" in launcher)) return;
  launcher.setAttribute("popover", "manual");
  launcher.showPopover();
  // What has focus is not covered, there as elsewhere (WCAG 2.2 2.4.11).
  const end = new AbortController();
  const giveWay = ({ target }: Event) => {
    if (!launcher.isConnected) return end.abort();
    if (!(target instanceof Element) || launcher.contains(target)) return;
    const [own, other] = [launcher.getBoundingClientRect(), target.getBoundingClientRect()];
    const meets = own.left < other.right && other.left < own.right && own.top < other.bottom && other.top < own.bottom;
    if (meets) launcher.toggleAttribute("data-lowered");
  };
  launcher.ownerDocument.addEventListener("focusin", giveWay, { signal: end.signal });
}
