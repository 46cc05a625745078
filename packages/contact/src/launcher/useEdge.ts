"use client";
import { type RefObject, useEffect, useState } from "react";
import { onWindow } from "../registry/onWindow.js";

/** Room between the launcher and the window's edge, and a little more, in CSS pixels. */
const margin = 32;

/**
 * Which edge of the window the launcher stands at: the bottom, or the top while it would cover what has focus there
 * (WCAG 2.2 2.4.11 Focus Not Obscured).
 */
export function useEdge(launcher: RefObject<HTMLElement | null>): "bottom" | "top" {
  const [edge, setEdge] = useState<"bottom" | "top">("bottom");
  useEffect(() => {
    // In the next frame, since the browser may still scroll to what has just been focused.
    return onWindow(["focusin", "scroll", "resize"], () => {
      const own = launcher.current;
      const focused = document.activeElement;
      if (own && focused && !own.contains(focused)) setEdge(edgeBeside(focused, own));
    });
  }, [launcher]);
  return edge;
}

function edgeBeside(focused: Element, launcher: HTMLElement): "bottom" | "top" {
  const own = launcher.getBoundingClientRect();
  const other = focused.getBoundingClientRect();
  const beside = other.right <= own.left || other.left >= own.right;
  const atBottom = other.bottom > window.innerHeight - own.height - margin && other.top < window.innerHeight;
  const atTop = other.top < own.height + margin;
  // What reaches from edge to edge can be covered in part only, which 2.4.11 allows.
  return !beside && atBottom && !atTop ? "top" : "bottom";
}
