import { topElement } from "./topElement.js";
import { findSwitchOff } from "./tree.js";

/** Why a link cannot be seen and pressed at this moment. */
export type ViewFault =
  | "no-address"
  | "no-box"
  | "off-screen"
  | "inert"
  | "aria-hidden"
  | "not-rendered"
  | "invisible"
  | "covered";

/** Where a link is probed, as shares of its width. */
export const probes = [0.2, 0.5, 0.8];

/**
 * The one rule for "can this link be pressed here and now?": it has an address and a box within the window, nothing in the page hides it, and it is on
 * top wherever it is probed, in a shadow tree as well. Needs a real layout.
 * @param except Looked through where it lies above the link, such as the launcher, which shows a person itself. @default nothing
 * @param shares Where the link is probed, as shares of its width. @default [0.2, 0.5, 0.8]
 * @returns the first reason why not, or `undefined` where the link can be pressed
 */
export function findViewFault(
  link: Element,
  except: Element | null = null,
  shares: readonly number[] = probes,
): ViewFault | undefined {
  if (link.localName === "a" && !link.hasAttribute("href")) return "no-address";
  const box = link.getBoundingClientRect();
  if (box.width === 0) return "no-box";
  const hidden = findHidden(link);
  if (hidden) return hidden;
  if (!isInWindow(box, link.ownerDocument)) return "off-screen";
  return elementsOnTop(link, except, shares).every((top) => top && link.contains(top)) ? undefined : "covered";
}

/** The element on top of a link at each place where it is probed; `except` is looked through. */
export function elementsOnTop(
  link: Element,
  except: Element | null = null,
  shares: readonly number[] = probes,
): readonly (Element | undefined)[] {
  const { left, top, width, height } = link.getBoundingClientRect();
  const root = link.getRootNode();
  // A document does not see into a shadow tree.
  const place = root instanceof ShadowRoot ? root : link.ownerDocument;
  return shares.map((share) => topElement(place, left + width * share, top + height / 2, except));
}

/** The links in `rail` that lead to a person. */
export function linksToPeople(rail: Element): readonly Element[] {
  return [...rail.querySelectorAll("a[data-human]")];
}

/** Whether a person can be seen and pressed through some link in `rail`; see {@link findViewFault}. */
export function isInView(rail: Element, except: Element | null = null): boolean {
  return linksToPeople(rail).some((link) => findViewFault(link, except) === undefined);
}

function findHidden(link: Element): ViewFault | undefined {
  const switchOff = findSwitchOff(link);
  if (switchOff) return switchOff;
  if (link.checkVisibility?.() === false) return "not-rendered";
  if (link.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) === false) return "invisible";
  return undefined;
}

// A pixel of tolerance: boxes have fractions, windows do not.
function isInWindow({ top, left, bottom, right }: DOMRect, { documentElement, defaultView }: Document): boolean {
  const height = defaultView?.innerHeight ?? 0;
  return top >= -1 && left >= -1 && bottom <= height + 1 && right <= documentElement.clientWidth + 1;
}
