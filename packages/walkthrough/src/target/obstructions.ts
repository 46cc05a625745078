import { type Box, intersect, topAt, upFrom } from "@handrail/core/visibility";
import { boxOf } from "./isShown.js";
import { containsDeep } from "./tree.js";

/** Where a target is probed, as shares of its width and height. */
const shares = [0.15, 0.5, 0.85];
/** How near to an edge of the frame a bar must begin, in pixels. */
const edgePx = 8;

/**
 * Leaves out of a frame what bars that stay in place, such as a sticky header, cover of an element.
 * @param frame A part of the element's window.
 * @param except Looked through: the tour itself.
 */
export function withoutBars(element: Element, frame: Box, except: Element): Box {
  const box = boxOf(element);
  if (!box) return frame;
  const shown = intersect(box, frame);
  return barsOver(element, shown, except).reduce((rest, bar) => cutOff(rest, bar.getBoundingClientRect()), frame);
}

function barsOver(element: Element, { left, top, right, bottom }: Box, except: Element): readonly Element[] {
  const { ownerDocument: document } = element;
  // A test without a browser has no layout to look at.
  if (right - left < 1 || bottom - top < 1 || typeof document.elementFromPoint !== "function") return [];
  const points = shares.flatMap((x) =>
    [0.02, ...shares, 0.98].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
  );
  const bars = points.flatMap(([x, y]) => {
    const at = topAt(document, x, y, except);
    const isPart = !at || containsDeep(element, at) || containsDeep(at, element);
    return isPart ? [] : (barAround(at, element) ?? []);
  });
  return [...new Set(bars)];
}

function barAround(at: Element, element: Element): Element | undefined {
  return [...upFrom(at)].findLast(
    (one) => !containsDeep(one, element) && /fixed|sticky/.test(getComputedStyle(one).position),
  );
}

// A bar lies along the edge of the frame at which it begins.
function cutOff(frame: Box, bar: Box): Box {
  const isWide = bar.right - bar.left >= bar.bottom - bar.top;
  const middle = (frame.top + frame.bottom) / 2;
  const next = { ...frame };
  if (isWide && bar.top <= frame.top + edgePx && bar.bottom < frame.bottom) next.top = Math.max(frame.top, bar.bottom);
  else if (isWide && bar.bottom >= frame.bottom - edgePx && bar.top > frame.top)
    next.bottom = Math.min(frame.bottom, bar.top);
  else if (isWide && bar.bottom <= middle) next.top = Math.max(frame.top, bar.bottom);
  else if (isWide && bar.top > middle) next.bottom = Math.min(frame.bottom, bar.top);
  else if (!isWide && bar.left <= frame.left + edgePx) next.left = Math.max(frame.left, bar.right);
  else if (!isWide && bar.right >= frame.right - edgePx) next.right = Math.min(frame.right, bar.left);
  return next.right - next.left > 24 && next.bottom - next.top > 24 ? next : frame;
}
