import { diagnose, type Finding, isIntentionallyHidden } from "@handrail/core/diagnosis";
import { states } from "../anatomy.js";

/** Finds why the launcher cannot be seen or reached. Returns `undefined` if it can, or is only behind an open dialog. */
export function findHidden(launcher: Element): Finding | undefined {
  const finding = diagnose(launcher, null);
  return finding && !isIntentionallyHidden(launcher, finding) ? finding : undefined;
}

/**
 * Makes a hidden launcher visible: moves it out of the element that hides it, or raises it above the one that covers it.
 * @param onRefuge Called with the element to render it into.
 */
export function revealLauncher(
  launcher: HTMLElement,
  { cause, culprit }: Finding,
  onRefuge: (into: Element) => void,
): void {
  // An element that hides itself has no outside to move to.
  const outside = launcher.contains(culprit) ? null : culprit.parentElement;
  if (cause === "covered") raise(launcher);
  else if (outside) onRefuge(outside);
}

// Into the browser's top layer, which no z-index reaches.
function raise(launcher: HTMLElement) {
  if (launcher.matches("[popover]") || !("showPopover" in launcher)) return;
  launcher.setAttribute("popover", "manual");
  launcher.showPopover();
  // It must not cover the focused element (WCAG 2.2 2.4.11).
  const listening = new AbortController();
  const onFocusIn = ({ target }: Event) => {
    if (!launcher.isConnected) return listening.abort();
    if (!(target instanceof Element) || launcher.contains(target)) return;
    const [pill, focused] = [launcher.getBoundingClientRect(), target.getBoundingClientRect()];
    const isCovered =
      pill.left < focused.right && focused.left < pill.right && pill.top < focused.bottom && focused.top < pill.bottom;
    if (isCovered) launcher.toggleAttribute(states.lowered);
  };
  launcher.ownerDocument.addEventListener("focusin", onFocusIn, { signal: listening.signal });
}
