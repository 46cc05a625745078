import { parts } from "../anatomy.js";

/** The space between a header that stays at the top of the window and what is scrolled below it, in pixels. */
const gap = 8;

/** Scrolls to the target of a link; of an answer, the question comes into sight, too. */
export function scrollToTarget(target: Element): void {
  const question = target.matches(`[data-hr~="${parts.answer}"]`) && target.previousElementSibling;
  // After the browser's own scrolling, which comes with the same event.
  requestAnimationFrame(() => scrollIntoSight(question || target));
}

// Scrolls until the top of an element is in sight, below any header that stays at the top of the window.
function scrollIntoSight(element: Element): void {
  if (!element.isConnected || !element.scrollIntoView) return;
  const top = () => element.getBoundingClientRect().top;
  if (top() < 0 || top() > window.innerHeight - gap) element.scrollIntoView({ block: "start", behavior: "instant" });
  const covered = coveredHeight(element);
  // The page's own `scroll-padding` may not be enough for the header that is really there.
  if (top() < covered) window.scrollBy({ top: top() - covered - gap, behavior: "instant" });
}

// The lower edge of what stays at the top of the window, at the element's middle.
function coveredHeight(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  let height = 0;
  for (let count = 0; count < 4; count += 1) {
    const header = document
      .elementsFromPoint(left + width / 2, height + 1)
      .map(stickyAncestor)
      .find((one) => one && !one.contains(element) && !element.contains(one));
    const bottom = header?.getBoundingClientRect().bottom ?? 0;
    // What fills the window is not a header.
    if (bottom <= height || bottom > window.innerHeight / 2) break;
    height = bottom;
  }
  return height;
}

function stickyAncestor(element: Element): Element | undefined {
  for (let place: Element | null = element; place; place = place.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(place).position)) return place;
  }
  return undefined;
}
