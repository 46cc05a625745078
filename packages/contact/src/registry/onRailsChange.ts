import { states } from "../anatomy.js";
import { onWindow } from "./onWindow.js";
import type { Elements } from "./pageRegistry.js";

const events = ["scroll", "resize", "focusin", "click", "transitionend", "toggle"];
const options = { threshold: [0, 0.5, 1] };
const watched = ["class", "style", "hidden", "open", "inert", "aria-hidden", states.obscured];

/**
 * Calls `measure` when the visibility of a rail may have changed. Nothing runs while the page is still.
 * @param measureDelayMs How long changes of the page are collected before they are measured, so that a busy page is not measured all
 *   the time.
 * @returns a function that stops watching
 */
export function onRailsChange(rails: Elements, measure: () => void, measureDelayMs: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      measure();
    }, measureDelayMs);
  };
  const intersections = "IntersectionObserver" in window ? new IntersectionObserver(measure, options) : null;
  // A banner can cover a rail without moving it; only a mutation of the page shows that.
  const mutations = new MutationObserver(later);
  mutations.observe(document.body, { subtree: true, childList: true, attributeFilter: watched });
  const observeRails = () => {
    intersections?.disconnect();
    for (const rail of rails.list()) intersections?.observe(rail);
    later();
  };
  observeRails();
  const stops = [rails.subscribe(observeRails), onWindow(events, measure)];
  return () => {
    for (const stop of stops) stop();
    clearTimeout(timer);
    intersections?.disconnect();
    mutations.disconnect();
  };
}
