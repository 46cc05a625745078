import { states } from "../anatomy.js";

/** Space between the target and the spotlight's border, in pixels. */
const padding = 6;

/** Places the spotlight's hole over the target. Without a target there is no hole and the whole screen is dimmed. */
export function placeSpotlight(spotlight: HTMLElement, target: Element | undefined): void {
  const box = target?.getBoundingClientRect();
  spotlight.toggleAttribute(states.whole, !box);
  if (!box) return;
  const styles = {
    left: `${box.left - padding}px`,
    top: `${box.top - padding}px`,
    width: `${box.width + 2 * padding}px`,
    height: `${box.height + 2 * padding}px`,
  };
  for (const [property, value] of Object.entries(styles)) {
    if (spotlight.style.getPropertyValue(property) !== value) spotlight.style.setProperty(property, value);
  }
}

/** Scrolls the target into view if needed, without animation for users who prefer reduced motion. */
export function scrollToTarget(target: Element): void {
  const { top, bottom } = target.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight) return;
  const prefersReducedMotion = window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? true;
  target.scrollIntoView({ block: "center", behavior: prefersReducedMotion ? "auto" : "smooth" });
}
