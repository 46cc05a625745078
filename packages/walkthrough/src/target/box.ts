import { type Box, intersect } from "@handrail/core/visibility";

export { type Box, intersect };

/** The smallest box around several. */
export function unite(boxes: readonly Box[]): Box | undefined {
  return boxes.length === 0
    ? undefined
    : {
        left: Math.min(...boxes.map(({ left }) => left)),
        top: Math.min(...boxes.map(({ top }) => top)),
        right: Math.max(...boxes.map(({ right }) => right)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      };
}

/** Whether a box has an area, of at least a pixel each way. */
export function hasArea({ left, top, right, bottom }: Box): boolean {
  return right - left >= 1 && bottom - top >= 1;
}

/** The area that two boxes share, in square pixels. */
export function sharedArea(one: Box, other: Box): number {
  const { left, top, right, bottom } = intersect(one, other);
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

/** A box that is larger on each side by some pixels. */
export function grow({ left, top, right, bottom }: Box, byPx: number): Box {
  return { left: left - byPx, top: top - byPx, right: right + byPx, bottom: bottom + byPx };
}

/** Whether two boxes are at the same place, to a hundredth of a pixel. */
export function isSame(one: Box | undefined, other: Box | undefined): boolean {
  if (!one || !other) return one === other;
  const sides = ["left", "top", "right", "bottom"] as const;
  return sides.every((side) => Math.abs(one[side] - other[side]) < 0.01);
}
