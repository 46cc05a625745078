import { parts, states } from "../anatomy.js";
import { dimPath, holesPath } from "../card/spotlightPath.js";
import type { Box } from "../target/box.js";

/** Draws the dimmed area and the rings around the targets. Writes only what has changed. */
export function drawSpotlight(spotlight: HTMLElement, boxes: readonly Box[], dims: boolean): void {
  const { left, top, right, bottom, width, height } = spotlight.getBoundingClientRect();
  const svg = spotlight.querySelector("svg");
  // In pixels of the window, wherever the page has put it and however it is zoomed.
  set(svg, "viewBox", `${left} ${top} ${width} ${height}`);
  set(
    spotlight.querySelector(`[data-hr~="${parts.dim}"]`),
    "d",
    dims ? dimPath({ left, top, right, bottom }, boxes) : "",
  );
  set(spotlight.querySelector(`[data-hr~="${parts.ring}"]`), "d", holesPath(boxes));
  spotlight.toggleAttribute(states.whole, dims && boxes.length === 0);
}

function set(element: Element | null, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}
