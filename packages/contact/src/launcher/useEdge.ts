"use client";
import { type RefObject, useEffect, useState } from "react";

/**
 * Which edge of the window the launcher stands at: the bottom, or the top while it would cover what has focus there
 * (WCAG 2.2 2.4.11 Focus Not Obscured).
 */
export function useEdge(launcher: RefObject<HTMLElement | null>): "bottom" | "top" {
  const [edge, setEdge] = useState<"bottom" | "top">("bottom");
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const own = launcher.current;
      if (!own || !(target instanceof Element) || own.contains(target)) return;
      setEdge(overlapsAtBottom(own, target) ? "top" : "bottom");
    };
    document.addEventListener("focusin", onFocus);
    return () => document.removeEventListener("focusin", onFocus);
  }, [launcher]);
  return edge;
}

function overlapsAtBottom(launcher: HTMLElement, target: Element): boolean {
  const own = launcher.getBoundingClientRect();
  const other = target.getBoundingClientRect();
  const top = window.innerHeight - own.height - 32;
  return other.bottom > top && other.top < window.innerHeight && other.right > own.left && other.left < own.right;
}
