const room = 6;

/** Lays the spotlight's hole over its target; without a target there is no hole, and the whole screen is dimmed. */
export function placeSpotlight(spotlight: HTMLElement, target: Element | undefined): void {
  const box = target?.getBoundingClientRect();
  spotlight.toggleAttribute("data-whole", !box);
  if (!box) return;
  const styles = {
    left: `${box.left - room}px`,
    top: `${box.top - room}px`,
    width: `${box.width + 2 * room}px`,
    height: `${box.height + 2 * room}px`,
  };
  for (const [property, value] of Object.entries(styles)) {
    if (spotlight.style.getPropertyValue(property) !== value) spotlight.style.setProperty(property, value);
  }
}

/** Brings a target into view if it is not, at once for those who asked for less motion. */
export function scrollToTarget(target: Element): void {
  const { top, bottom } = target.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight) return;
  const still = window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? true;
  target.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
}
