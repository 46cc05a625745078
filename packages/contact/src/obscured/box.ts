/** An area in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What two areas have in common; negative in size where that is nothing. */
export function common(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** Whether so much of `box` lies in `frame` that a link can still be read there and hit. */
export function shows(box: Box, frame: Box): boolean {
  const { left, top, right, bottom } = common(box, frame);
  const enough = (seen: number, whole: number) => seen >= Math.min(whole, Math.max(8, whole / 3)) && seen > 0;
  return enough(right - left, box.right - box.left) && enough(bottom - top, box.bottom - box.top);
}

/** `box` moved so far into `frame` as `slack` lets it, along one axis or both. */
export function moveInto(box: Box, frame: Box, slack: Slack): Box {
  const x = nudge(box.left, box.right, frame.left, frame.right, slack.left, slack.right);
  const y = nudge(box.top, box.bottom, frame.top, frame.bottom, slack.up, slack.down);
  return { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
}

/** How far something can be moved in each direction by scrolling what it stands in, in CSS pixels; none is negative. */
export interface Slack {
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
