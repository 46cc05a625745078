import { upFrom } from "@handrail/core/diagnosis";

/** Whether an element or one of its ancestors has a running, finite animation or transition. */
export function isMoving(element: Element): boolean {
  for (const at of upFrom(element)) {
    for (const animation of at.getAnimations?.() ?? []) {
      const ends = animation.effect?.getComputedTiming().endTime;
      if (animation.playState === "running" && typeof ends === "number" && ends < Infinity) return true;
    }
  }
  return false;
}
