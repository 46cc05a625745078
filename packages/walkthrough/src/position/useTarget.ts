"use client";
import { useEffect, useState } from "react";
import { findTarget } from "./findTarget.js";

/**
 * Finds a step's target and keeps finding it: it may come late, go away, or be replaced. Looks again only when the page
 * changes, so it costs nothing while the page rests.
 * @returns `undefined` while it is not there
 */
export function useTarget(selector: string | undefined, active: boolean): HTMLElement | undefined {
  const [target, setTarget] = useState<HTMLElement>();
  useEffect(() => {
    if (!active) return;
    const look = () => setTarget(findTarget(selector));
    look();
    const observer = new MutationObserver(look);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["class", "hidden", "open", "style"],
    });
    window.addEventListener("resize", look);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", look);
      setTarget(undefined);
    };
  }, [selector, active]);
  return target;
}
