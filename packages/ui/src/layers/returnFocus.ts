import { findViewFault, upFrom } from "@handrail/core/visibility";

/** How long an opener may take until it can have focus again, such as a launcher that was hidden under the dialog. */
const waitMs = 600;

const focusable = "a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]";

/**
 * Remembers where an element is, and returns a function that moves focus back to it. If it is gone, focus moves to the nearest place that
 * is left: the innermost element that contained it, or the first control in there.
 */
export function createReturnFocus(opener: Element | null): (preferred: HTMLElement | null | undefined) => void {
  const path = opener ? [...upFrom(opener)] : [];
  return (preferred) => {
    const target = [preferred, opener].find((element) => element?.isConnected);
    const document = (target ?? opener)?.ownerDocument;
    if (!document || (target && take(target))) return;
    const startedAt = performance.now();
    const retry = () => {
      // The visitor, or the page, may have moved focus on.
      const { activeElement } = document;
      if (activeElement && activeElement !== document.body && !path.includes(activeElement)) return;
      if (target && take(target)) return;
      if (target && performance.now() - startedAt < waitMs) requestAnimationFrame(retry);
      else focusNearest(path);
    };
    retry();
  };
}

function focusNearest(path: readonly Element[]): void {
  for (const at of path) {
    if (!at.isConnected) continue;
    const controls = [...at.querySelectorAll(focusable)];
    if (take(at) || controls.some((control) => isInSight(control) && take(control)) || controls.some(take)) return;
  }
}

// A control may lie under a banner (WCAG 2.4.11), or outside the window.
const isInSight = (control: Element) => findViewFault(control) === undefined;

// Elements that are hidden, disabled or inert do not take focus. The body is the active element where nothing has focus.
function take(element: Element): boolean {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
  if (element.localName === "body" || element.closest("[aria-hidden='true']")) return false;
  element.focus({ preventScroll: true });
  const root = element.getRootNode();
  return (root instanceof ShadowRoot ? root : element.ownerDocument).activeElement === element;
}
