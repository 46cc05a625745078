import { areaOf, examine, findIllegible, findViewFault, operableProbes } from "@handrail/core/visibility";
import { states } from "../anatomy.js";

/** Where a link of a page at rest is probed, as shares of its width: testing a point takes long on a large page. */
const middle = [0.5];

/** Whether a link that was shown when the page was measured as a whole is still shown. Probes one point of it. */
export function isStillShown(link: Element | undefined, launcher: Element): boolean {
  const except = link && launcher.contains(link) ? null : launcher;
  return link !== undefined && !findViewFault(link, except, middle) && !findIllegible(link);
}

/** Whether the launcher covers something operable anywhere. */
export function isInTheWay(launcher: Element): boolean {
  return operableProbes(document, areaOf(launcher), launcher, { limit: 1 }) > 0;
}

/** Whether the launcher covers something operable with a corner: testing every point takes long on a large page. */
export function coversAtCorner(launcher: Element): boolean {
  if (launcher.hasAttribute(states.hidden) || launcher.contains(document.activeElement)) return false;
  return operableProbes(document, areaOf(launcher), launcher, { limit: 1, distancePx: Infinity }) > 0;
}

/** Finds a legible link of a rail, and marks the rails in view without one, so that the launcher stays visible beside them. */
export function findRailLink(railsInView: readonly Element[], launcher: Element): Element | undefined {
  for (const rail of railsInView) {
    const { link, illegible } = examine(rail, launcher);
    rail.toggleAttribute(states.obscured, illegible !== undefined);
    if (link && !illegible) return link;
  }
  return undefined;
}

/** Whether the page has a layout: a test without a browser has none to measure. */
export function hasLayout({ readyState, documentElement }: Document): boolean {
  return readyState === "complete" && documentElement.clientWidth > 0;
}
