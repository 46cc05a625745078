import { type Box, grow } from "../target/box.js";

/** Space between a target and the edge of its hole, in pixels. */
export const holePadding = 6;
const radius = 10;

/** The path of the holes of a spotlight, with round corners. */
export function holesPath(boxes: readonly Box[]): string {
  return boxes.map((box) => holePath(grow(box, holePadding))).join("");
}

/** The path of the dimmed area: the window without the holes, by the even-odd rule. */
export function dimPath({ left, top, right, bottom }: Box, boxes: readonly Box[]): string {
  return `M${left} ${top}H${right}V${bottom}H${left}Z${holesPath(boxes)}`;
}

function holePath({ left, top, right, bottom }: Box): string {
  const r = Math.min(radius, (right - left) / 2, (bottom - top) / 2);
  const corner = (x: number, y: number) => `a${r} ${r} 0 0 1 ${x} ${y}`;
  const [x, y] = [right - left - 2 * r, bottom - top - 2 * r];
  return `M${left + r} ${top}h${x}${corner(r, r)}v${y}${corner(-r, r)}h${-x}${corner(-r, -r)}v${-y}${corner(r, -r)}Z`;
}
