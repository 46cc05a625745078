import { shows } from "../visibility/box.js";
import { findTooSmall } from "../visibility/findIllegible.js";
import type { Finding } from "../visibility/finding.js";
import { outerOf } from "../visibility/tree.js";
import { bringIntoView, type Frame, windowOf } from "./frames.js";

/** Finds a size or position in which a link cannot be seen, however far the page is scrolled. */
export function findMisplacement(link: Element, frames: readonly Frame[]): Finding | undefined {
  const box = link.getBoundingClientRect();
  const small = findTooSmall(link);
  if (small) return small;
  const { hiddenBy } = bringIntoView(box, frames);
  if (!hiddenBy) return pushedAside(link);
  const isWindow = hiddenBy === frames.at(-1);
  if (!isWindow) return { cause: "clipped", culprit: hiddenBy.element };
  return { cause: "off-screen", culprit: outerOf(link, (at) => !shows(at.getBoundingClientRect(), hiddenBy.box)) };
}

// A page wider than its window can be scrolled; an element positioned beside the page is hidden on purpose.
function pushedAside(link: Element): Finding | undefined {
  const { defaultView: view, documentElement } = link.ownerDocument;
  const { left, right } = windowOf(documentElement);
  const scrolled = view?.scrollX ?? 0;
  const isBeside = (at: Element) => {
    const box = at.getBoundingClientRect();
    return box.left + scrolled >= right || box.right + scrolled <= left;
  };
  if (!isBeside(link)) return undefined;
  const culprit = outerOf(link, isBeside);
  const { position, transform, translate } = getComputedStyle(culprit);
  const isMoved = position !== "static" || [transform, translate].some((value) => value && value !== "none");
  return isMoved ? { cause: "off-screen", culprit } : undefined;
}
