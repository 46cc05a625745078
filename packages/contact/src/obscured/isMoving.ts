import { upFrom } from "./tree.js";

/** Whether an element or what it stands in is on its way to somewhere: what it is now it will not be for long. */
export function isMoving(element: Element): boolean {
  for (const at of upFrom(element)) {
    for (const animation of at.getAnimations?.() ?? []) {
      const ends = animation.effect?.getComputedTiming().endTime;
      if (animation.playState === "running" && typeof ends === "number" && ends < Infinity) return true;
    }
  }
  return false;
}
