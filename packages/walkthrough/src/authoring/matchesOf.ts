import { upFrom } from "@handrail/core/visibility";
import { frameOf } from "../target/frames.js";
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

/**
 * Whether an element can be seen, or scrolled to. Without a layout, as in jsdom and in a page that was only parsed, what styles and attributes say
 * counts.
 * @param page The page that is checked. A frame around it does not count.
 */
export function canBeSeen(element: Element, page: Document): boolean {
  const { documentElement, defaultView } = element.ownerDocument;
  const frame = element.ownerDocument === page ? undefined : frameOf(element)?.frame;
  if (frame && !canBeSeen(frame, page)) return false;
  if (documentElement.getBoundingClientRect().width === 0) return !isHiddenByStyle(element);
  if (!isRendered(element)) return false;
  const { right, bottom } = element.getBoundingClientRect();
  // Nobody can scroll to what lies before the start of the page.
  return right + (defaultView?.scrollX ?? 0) > 0 && bottom + (defaultView?.scrollY ?? 0) > 0;
}

function isHiddenByStyle(element: Element): boolean {
  for (const at of upFrom(element)) {
    const { display, visibility, opacity } = getComputedStyle(at);
    // A page that was only parsed has no computed styles.
    if (display === "none" || opacity === "0" || (display === "" && at.hasAttribute("hidden"))) return true;
    // Elements inherit `visibility`.
    if ((at === element && ["hidden", "collapse"].includes(visibility)) || isInClosedDetails(at)) return true;
  }
  return false;
}

function isInClosedDetails(element: Element): boolean {
  const { parentElement: details } = element;
  return details?.matches("details:not([open])") === true && element !== details.querySelector(":scope > summary");
}
