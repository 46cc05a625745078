import { type Box, intersect } from "./box.js";
import { clipsAround, insideOf, windowBox } from "./clips.js";
import { frameOf } from "./frames.js";
import { boxOf } from "./isShown.js";
import { withoutBars } from "./obstructions.js";

/** The space that is left around an element where there is room, in pixels. */
const marginPx = 10;
/** Scrolling one box moves the others, and uncovers bars, so it is repeated. */
const maxRounds = 5;

/**
 * Scrolls an element into view through every box around it, both ways, past bars that stay in place. An element that does not fit is shown
 * from its start.
 * @param free The part of the tour's window in which it should be.
 * @param except Looked through where bars are searched: the tour itself.
 */
export function reveal(element: Element, free: Box, except: Element): void {
  let frame = free;
  for (let round = 0; round < maxRounds; round += 1) {
    frame = frameOf(element) ? frame : withoutBars(element, frame, except);
    if (!scrollInto(element, () => boxOf(element), frame)) return;
  }
}

// In its own window first, then the frame that holds it.
function scrollInto(element: Element, measure: () => Box | undefined, free: Box): boolean {
  const { ownerDocument: document } = element;
  const view = frameOf(element);
  const frame = view ? windowBox(document) : free;
  let hasMoved = false;
  for (const clip of clipsAround(element)) {
    if (clip.scrolls && scrollBox(clip.element, measure(), insideOf(clip))) hasMoved = true;
  }
  const page = document.scrollingElement;
  if (page && scrollBox(page, measure(), frame)) hasMoved = true;
  if (!view) return hasMoved;
  const outer = () => {
    const box = measure();
    return box && view.toOuter(intersect(box, windowBox(document)));
  };
  return scrollInto(view.frame, outer, free) || hasMoved;
}

function scrollBox(scroller: Element, box: Box | undefined, frame: Box): boolean {
  if (!box) return false;
  const isRtl = getComputedStyle(scroller).direction === "rtl";
  const left = isRtl
    ? -distance(-box.right, -box.left, -frame.right, -frame.left, false)
    : distance(box.left, box.right, frame.left, frame.right, false);
  const top = distance(box.top, box.bottom, frame.top, frame.bottom, true);
  if (Math.abs(left) < 1 && Math.abs(top) < 1) return false;
  const before = [scroller.scrollLeft, scroller.scrollTop];
  const scale = scaleOf(scroller);
  scroller.scrollBy({ left: left / scale, top: top / scale, behavior: "instant" });
  return before[0] !== scroller.scrollLeft || before[1] !== scroller.scrollTop;
}

// How far to scroll along one axis: not at all, to the middle or to the nearest edge, or to the start of what does not fit.
function distance(start: number, end: number, frameStart: number, frameEnd: number, toMiddle: boolean): number {
  const room = frameEnd - frameStart - (end - start);
  if (!Number.isFinite(room)) return 0;
  if (room < 0) return start - frameStart;
  if (start >= frameStart && end <= frameEnd) return 0;
  if (toMiddle) return (start + end - frameStart - frameEnd) / 2;
  const margin = Math.min(marginPx, room / 2);
  return start < frameStart ? start - frameStart - margin : end - frameEnd + margin;
}

// A box may be scaled by a transform or by `zoom`.
function scaleOf(scroller: Element): number {
  const { offsetHeight = 0 } = scroller as Partial<HTMLElement>;
  const { height } = scroller.getBoundingClientRect();
  return offsetHeight > 0 && height > 0 ? height / offsetHeight : 1;
}
