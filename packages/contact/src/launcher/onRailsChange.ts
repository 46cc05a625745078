import { onWindow } from "./onWindow.js";
import type { Elements } from "./page.js";

const events = ["scroll", "resize", "focusin", "click", "transitionend", "toggle"];
const options = { threshold: [0, 0.5, 1] };
const watched = ["class", "style", "hidden", "open", "inert", "aria-hidden", "data-obscured"];

/**
 * Calls back when what can be seen of the rails may have changed: they come and go, or move, or the page around them changes. Nothing
 * runs while the page is still.
 * @param patience How long changes of the page may gather before it is measured again, in milliseconds, so that a page that changes
 *   all the time is not measured all the time.
 * @returns what stops it
 */
export function onRailsChange(rails: Elements, measure: () => void, patience: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      measure();
    }, patience);
  };
  const intersections = "IntersectionObserver" in window ? new IntersectionObserver(measure, options) : null;
  // A rail can be covered without moving, by a banner say; only a change of the page tells.
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
