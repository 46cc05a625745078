import { onWindow } from "./onWindow.js";
import type { Elements } from "./pageRegistry.js";

const events = (
  "scroll resize focusin click toggle load transitionend visibilitychange " +
  // A CSS animation can hide a rail after a delay, without any other sign.
  "animationstart animationend"
).split(" ");
const options = { threshold: [0, 0.5, 1] };

/**
 * Calls `onChange` when the visibility of a rail may have changed. Nothing runs while the page is still. On a busy page the calls are
 * frequent, so the caller collects them.
 * @param onChange Called with the rails whose boxes are in the window, so that the cost of measuring does not grow with the rails of the
 *   page.
 * @returns a function that stops watching
 */
export function onRailsChange(rails: Elements, onChange: (inView: readonly Element[]) => void): () => void {
  const inView = new Set<Element>();
  const notify = () => onChange(intersections ? [...inView] : rails.list());
  const onIntersection = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) inView[isIntersecting ? "add" : "delete"](target);
    notify();
  };
  const intersections = "IntersectionObserver" in window ? new IntersectionObserver(onIntersection, options) : null;
  // A banner can cover a rail without moving it; only a mutation of the page shows that. A class on <html> can hide everything.
  // Measuring changes the launcher itself, which must not lead to another measurement.
  const isOfLauncher = ({ target, attributeName }: MutationRecord) =>
    target.nodeName === "HANDRAIL-LAUNCHER" && attributeName !== "inert" && attributeName !== "aria-hidden";
  const mutations = new MutationObserver((records) => {
    if (!records.every(isOfLauncher)) notify();
  });
  mutations.observe(document, { subtree: true, childList: true, attributes: true });
  const observeRails = () => {
    intersections?.disconnect();
    const list = rails.list();
    for (const rail of inView) if (!list.includes(rail)) inView.delete(rail);
    for (const rail of list) intersections?.observe(rail);
    notify();
  };
  observeRails();
  const stops = [rails.subscribe(observeRails), onWindow(events, notify)];
  return () => {
    for (const stop of stops) stop();
    intersections?.disconnect();
    mutations.disconnect();
  };
}
