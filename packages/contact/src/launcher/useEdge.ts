"use client";
import { type RefObject, useEffect, useState } from "react";
import { onWindow } from "../registry/onWindow.js";

/** Distance between the launcher and the edge of the window, with some room, in CSS pixels. */
const marginPx = 32;

/**
 * The edge of the window at which the launcher is placed: the bottom, or the top while it would cover the focused element at the
 * bottom (WCAG 2.2 2.4.11 Focus Not Obscured).
 */
export function useEdge(launcher: RefObject<HTMLElement | null>): "bottom" | "top" {
  const [edge, setEdge] = useState<"bottom" | "top">("bottom");
  useEffect(() => {
    // In the next frame, since the browser may still scroll to the focused element.
    return onWindow(["focusin", "scroll", "resize"], () => {
      const element = launcher.current;
      const focused = document.activeElement;
      if (element && focused && !element.contains(focused)) setEdge(edgeBeside(focused, element));
    });
  }, [launcher]);
  return edge;
}

function edgeBeside(focused: Element, launcher: HTMLElement): "bottom" | "top" {
  const pill = launcher.getBoundingClientRect();
  const target = focused.getBoundingClientRect();
  const isBeside = target.right <= pill.left || target.left >= pill.right;
  const isAtBottom = target.bottom > window.innerHeight - pill.height - marginPx && target.top < window.innerHeight;
  const isAtTop = target.top < pill.height + marginPx;
  // An element that reaches from the top to the bottom is only covered in part, which 2.4.11 allows.
  return !isBeside && isAtBottom && !isAtTop ? "top" : "bottom";
}
