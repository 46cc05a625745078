import type { TourHost } from "../layer/createTourHost.js";
import type { Box } from "../target/box.js";
import { visibleBox } from "../target/clips.js";
import { containsDeep, focusedElement } from "../target/tree.js";

/** The box of what has focus outside the tour and its targets, which the card should not cover. */
export function focusOutside({ element: host }: TourHost, targets: readonly Element[]): Box | undefined {
  const focused = focusedElement(host.ownerDocument);
  const isOutside = focused && !host.contains(focused) && !targets.some((target) => containsDeep(target, focused));
  return isOutside ? visibleBox(focused) : undefined;
}
