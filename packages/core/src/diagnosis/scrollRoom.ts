import type { Box } from "../visibility/box.js";

/** How far scrolling a container can move its content in each direction, in CSS pixels; never negative. */
export interface ScrollRoom {
  left: number;
  right: number;
  up: number;
  down: number;
}

/** How far a person, not only a script, can scroll an element. Its content moves the other way. */
export function scrollRoomOf(scroller: Element): ScrollRoom {
  const { overflowX, overflowY } = isPage(scroller) ? pageOverflow(scroller) : getComputedStyle(scroller);
  const x = isScrolled(overflowX) ? scroller.scrollWidth - scroller.clientWidth : 0;
  const y = isScrolled(overflowY) ? scroller.scrollHeight - scroller.clientHeight : 0;
  // In right-to-left containers `scrollLeft` is 0 at the right and negative beyond.
  const fromLeft = scroller.scrollLeft + (getComputedStyle(scroller).direction === "rtl" ? x : 0);
  return {
    right: clamp(fromLeft, x),
    left: clamp(x - fromLeft, x),
    down: clamp(scroller.scrollTop, y),
    up: clamp(y - scroller.scrollTop, y),
  };
}

/** Whether an element's overflow applies to the window: the root, or `body` where the root's is visible (CSS Overflow 3, section 3.3). */
export function scrollsTheWindow(element: Element): boolean {
  const { body, documentElement } = element.ownerDocument;
  return isPage(element) || (element === body && getComputedStyle(documentElement).overflowX === "visible");
}

const isPage = (element: Element) => element === element.ownerDocument.documentElement;

interface Overflow {
  overflowX: string;
  overflowY: string;
}

function pageOverflow({ ownerDocument: { body, documentElement } }: Element): Overflow {
  // Open dialogs and drawers lock scrolling by an inline style; the page scrolls again when they close.
  const isLocked = [documentElement, body].some(({ style }) => style.overflow || style.overflowY);
  const root = getComputedStyle(documentElement);
  const { overflowX, overflowY } = root.overflowX === "visible" ? getComputedStyle(body) : root;
  return { overflowX, overflowY: isLocked ? "auto" : overflowY };
}

const isScrolled = (overflow: string) => /auto|scroll|visible/.test(overflow);
const clamp = (value: number, max: number) => Math.min(Math.max(0, value), max);

/** Moves `box` into `frame` as far as scrolling allows. */
export function moveInto(box: Box, frame: Box, room: ScrollRoom): Box {
  const x = nudge(box.left, box.right, frame.left, frame.right, room.left, room.right);
  const y = nudge(box.top, box.bottom, frame.top, frame.bottom, room.up, room.down);
  return { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
}

function nudge(start: number, end: number, frameStart: number, frameEnd: number, back: number, forth: number): number {
  if (start < frameStart) return Math.min(forth, frameStart - start);
  if (end > frameEnd) return -Math.min(back, end - frameEnd, Math.max(0, start - frameStart));
  return 0;
}
