"use client";
import { type RefObject, useEffect, useState } from "react";
import { isInView } from "./isInView.js";
import { onRailsChange } from "./onRailsChange.js";
import { pageOf } from "./page.js";

/**
 * Whether the launcher may be hidden: only while a rail is measured to be on screen. On the server and until the first
 * measurement it may not.
 */
export function useHidden(launcher: RefObject<Element | null>): boolean {
  const [hidden, setHidden] = useState(false);
  useEffect(() => {
    const own = launcher.current;
    if (!own) return;
    const { rails } = pageOf(own.ownerDocument);
    const measure = () => {
      // Focus is never taken away from under someone.
      if (own.contains(document.activeElement)) return;
      setHidden(rails.list().some((rail) => !rail.hasAttribute("data-obscured") && isInView(rail, own)));
    };
    return onRailsChange(rails, measure, 100);
  }, [launcher]);
  return hidden;
}
