import type { TourHost } from "../layer/createTourHost.js";
import type { Box } from "../target/box.js";
import { visibleBox } from "../target/clips.js";
import { focusedElement } from "../target/tree.js";

/** The box of what has focus outside the tour, such as a field in its target. */
export function focusOutside({ element: host }: TourHost): Box | undefined {
  const focused = focusedElement(host.ownerDocument);
  return focused && !host.contains(focused) ? visibleBox(focused) : undefined;
}
