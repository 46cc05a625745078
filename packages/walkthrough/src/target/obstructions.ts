import { type Box, intersect, topAt, upFrom } from "@handrail/core/visibility";
import { hasArea } from "./box.js";
import { windowBox } from "./clips.js";
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
  const bars = new Set(barsOver(element, frame, except).flatMap((bar) => bar ?? []));
  return [...bars].reduce((rest, bar) => cutOff(rest, bar.getBoundingClientRect()), frame);
}

/** Whether all of an element lies under something that stays in place, so that nothing of it can be seen or pressed. */
export function isCovered(element: Element, except: Element): boolean {
  const bars = barsOver(element, windowBox(element.ownerDocument), except);
  return bars.length > 0 && bars.every((bar) => bar !== undefined);
}

// What stays in place over each point where the element is probed.
function barsOver(element: Element, frame: Box, except: Element): readonly (Element | undefined)[] {
  const { ownerDocument: document } = element;
  const box = boxOf(element);
  const shown = box && intersect(box, frame);
  // A test without a browser has no layout to look at.
  if (!shown || !hasArea(shown) || typeof document.elementFromPoint !== "function") return [];
  const [width, height] = [shown.right - shown.left, shown.bottom - shown.top];
  const points = shares.flatMap((x) => [0.02, ...shares, 0.98].map((y) => [x, y] as const));
  return points.map(([x, y]) => {
    const at = topAt(document, shown.left + width * x, shown.top + height * y, except);
    const isPart = !at || containsDeep(element, at) || containsDeep(at, element);
    return isPart ? undefined : barAround(at, element);
  });
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
  const isAtTop = bar.top <= frame.top + edgePx && bar.bottom < frame.bottom;
  const isAtBottom = bar.bottom >= frame.bottom - edgePx && bar.top > frame.top;
  if (isWide) {
    if (isAtTop || (!isAtBottom && bar.bottom <= middle)) next.top = Math.max(frame.top, bar.bottom);
    else if (isAtBottom || bar.top > middle) next.bottom = Math.min(frame.bottom, bar.top);
  } else if (bar.left <= frame.left + edgePx) next.left = Math.max(frame.left, bar.right);
  else if (bar.right >= frame.right - edgePx) next.right = Math.min(frame.right, bar.left);
  return next.right - next.left > 24 && next.bottom - next.top > 24 ? next : frame;
}
