import { isRendered } from "../target/isShown.js";
import { rootsIn } from "../target/tree.js";

/** The name of the element that holds the overlay for authors. */
export const overlayName = "handrail-authoring";

/**
 * Finds every element of a page that a selector matches, in open shadow roots and readable frames as well, but not those of a tour.
 * @returns `undefined` if the selector is not valid
 */
export function matchesOf(document: Document, selector: string): readonly Element[] | undefined {
  try {
    return rootsIn(document)
      .flatMap((root) => [...root.querySelectorAll(selector)])
      .filter((element) => !element.closest(`[data-hr~='tour-host'], ${overlayName}`));
  } catch {
    return undefined;
  }
}

/** Whether an element can be seen, or scrolled to. Without a layout, as in jsdom, only what styles say counts. */
export function canBeSeen(element: Element): boolean {
  const { documentElement, defaultView } = element.ownerDocument;
  if (documentElement.getBoundingClientRect().width === 0) return !isHiddenByStyle(element);
  if (!isRendered(element)) return false;
  const { right, bottom } = element.getBoundingClientRect();
  // Nobody can scroll to what lies before the start of the page.
  return right + (defaultView?.scrollX ?? 0) > 0 && bottom + (defaultView?.scrollY ?? 0) > 0;
}

function isHiddenByStyle(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { display, visibility, opacity } = getComputedStyle(at);
    if (display === "none" || (at === element && visibility !== "visible") || opacity === "0") return true;
  }
  return false;
}
