"use client";
import { type RefObject, useEffect, useState } from "react";
import { isInView } from "./isInView.js";
import { pageOf } from "./page.js";

const events = ["scroll", "resize", "focusin", "click", "transitionend", "toggle"];
const watched = ["class", "style", "hidden", "open", "inert", "aria-hidden"];

/** How long changes of the page may gather before it is measured again, in milliseconds. */
const patience = 150;

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
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const measure = () => {
      frame = 0;
      // Focus is never taken away from under someone.
      if (own.contains(document.activeElement)) return;
      setHidden(rails.list().some((rail) => isInView(rail, own)));
    };
    const soon = () => {
      frame ||= requestAnimationFrame(measure);
    };
    // A rail can be covered without moving, by a banner say; only a change of the page tells.
    const onMutation = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        soon();
      }, patience);
    };
    const intersections =
      typeof IntersectionObserver === "function" ? new IntersectionObserver(soon, { threshold: [0, 0.5, 1] }) : null;
    const mutations = new MutationObserver(onMutation);
    mutations.observe(document.body, { subtree: true, childList: true, attributeFilter: watched });
    const observeRails = () => {
      intersections?.disconnect();
      for (const rail of rails.list()) intersections?.observe(rail);
      soon();
    };
    const stop = rails.subscribe(observeRails);
    observeRails();
    for (const event of events) window.addEventListener(event, soon, { capture: true, passive: true });
    return () => {
      stop();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      intersections?.disconnect();
      mutations.disconnect();
      for (const event of events) window.removeEventListener(event, soon, { capture: true });
    };
  }, [launcher]);
  return hidden;
}
