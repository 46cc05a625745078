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
