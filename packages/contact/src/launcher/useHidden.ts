"use client";
import { type RefObject, useEffect, useState } from "react";
import { isInView } from "./isInView.js";
import { useRails } from "./RailRegistry.js";

/**
 * Whether the launcher may be hidden: only while a rail is measured to be on screen. On the server and until the first
 * measurement it may not.
 */
export function useHidden(launcher: RefObject<Element | null>): boolean {
  const rails = useRails();
  const [hidden, setHidden] = useState(false);
  useEffect(() => {
    let frame = 0;
    const measure = () => {
      frame = 0;
      // Focus is never taken away from under someone.
      if (launcher.current?.contains(document.activeElement)) return;
      setHidden(rails.some((rail) => isInView(rail, launcher.current)));
    };
    const soon = () => {
      frame ||= requestAnimationFrame(measure);
    };
    soon();
    const observer =
      typeof IntersectionObserver === "function" ? new IntersectionObserver(soon, { threshold: [0, 0.5, 1] }) : null;
    for (const rail of rails) observer?.observe(rail);
    const events = ["scroll", "resize", "focusin", "click", "transitionend", "toggle"];
    for (const event of events) window.addEventListener(event, soon, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      observer?.disconnect();
      for (const event of events) window.removeEventListener(event, soon, { capture: true });
    };
  }, [rails, launcher]);
  return hidden;
}
