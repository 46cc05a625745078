/** A rectangle in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The intersection of two boxes; its size is negative where they do not meet. */
export function intersect(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** Whether enough of `box` lies in `frame` for a link to be read and pressed: a third of it, or 8 px. */
export function shows(box: Box, frame: Box): boolean {
  const { left, top, right, bottom } = intersect(box, frame);
  const enough = (seen: number, whole: number) => seen >= Math.min(whole, Math.max(8, whole / 3)) && seen > 0;
  return enough(right - left, box.right - box.left) && enough(bottom - top, box.bottom - box.top);
}

/** Moves `box` into `frame` as far as scrolling allows. */
export function moveInto(box: Box, frame: Box, room: ScrollRoom): Box {
  const x = nudge(box.left, box.right, frame.left, frame.right, room.left, room.right);
  const y = nudge(box.top, box.bottom, frame.top, frame.bottom, room.up, room.down);
  return { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
}

/** How far scrolling a container can move its content in each direction, in CSS pixels; never negative. */
export interface ScrollRoom {
  left: number;
  right: number;
  up: number;
  down: number;
}

function nudge(start: number, end: number, frameStart: number, frameEnd: number, back: number, forth: number): number {
  if (start < frameStart) return Math.min(forth, frameStart - start);
  if (end > frameEnd) return -Math.min(back, end - frameEnd, Math.max(0, start - frameStart));
  return 0;
}
