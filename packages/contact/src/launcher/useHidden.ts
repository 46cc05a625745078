"use client";
import { isInView } from "@handrail/core/visibility";
import { type RefObject, useEffect, useState } from "react";
import { states } from "../anatomy.js";
import { onRailsChange } from "../registry/onRailsChange.js";
import { pageRegistryOf } from "../registry/pageRegistry.js";

const measureDelayMs = 100;

/** Whether the launcher may be hidden: only while a rail was measured to be on screen. Never on the server. */
export function useHidden(launcher: RefObject<Element | null>): boolean {
  const [hidden, setHidden] = useState(false);
  useEffect(() => {
    const element = launcher.current;
    if (!element) return;
    const { rails } = pageRegistryOf(element.ownerDocument);
    const measure = (inView: readonly Element[]) => {
      // Never hide the element that has focus.
      if (element.contains(document.activeElement)) return;
      setHidden(inView.some((rail) => !rail.hasAttribute(states.obscured) && isInView(rail, element)));
    };
    return onRailsChange(rails, measure, measureDelayMs);
  }, [launcher]);
  return hidden;
}
