"use client";
import { useEffect, useState } from "react";
import { findTarget } from "./findTarget.js";

/**
 * Finds a step's target, and finds it again when the page changes: the target may appear late, disappear or be replaced.
 * Uses observers, so it does no work while the page is idle.
 * @returns the target, or `undefined` while it is missing
 */
export function useTarget(selector: string | undefined, active: boolean): HTMLElement | undefined {
  const [target, setTarget] = useState<HTMLElement>();
  useEffect(() => {
    if (!active) return;
    const update = () => setTarget(findTarget(selector));
    update();
    const observer = new MutationObserver(update);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["class", "hidden", "open", "style"],
    });
    window.addEventListener("resize", update);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", update);
      setTarget(undefined);
    };
  }, [selector, active]);
  return target;
}
