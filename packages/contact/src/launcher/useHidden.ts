"use client";
import { type RefObject, useEffect, useState } from "react";
import { isInView } from "./isInView.js";
import { onWindow } from "./onWindow.js";
import { pageOf } from "./page.js";

const events = ["scroll", "resize", "focusin", "click", "transitionend", "toggle"];
const options = { threshold: [0, 0.5, 1] };
const watched = ["class", "style", "hidden", "open", "inert", "aria-hidden"];

/** How long changes of the page may gather before it is measured again, in milliseconds. */
const patience = 100;

/**
 * Whether the launcher may be hidden: only while a rail is measured to be on screen. On the server and until the first
 * measurement it may not. Nothing runs while the page is still.
 */
export function useHidden(launcher: RefObject<Element | null>): boolean {
  const [hidden, setHidden] = useState(false);
  useEffect(() => {
    const own = launcher.current;
    if (!own) return;
    const { rails } = pageOf(own.ownerDocument);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const measure = () => {
      timer = undefined;
      // Focus is never taken away from under someone.
      if (!own.contains(document.activeElement)) setHidden(rails.list().some((rail) => isInView(rail, own)));
    };
    // Gathered, so that a page that changes all the time is not measured all the time.
    const later = () => {
      timer ??= setTimeout(measure, patience);
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
  }, [launcher]);
  return hidden;
}
