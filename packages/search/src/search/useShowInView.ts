"use client";
import { type RefObject, useEffect } from "react";
import { rootOf } from "./rootOf.js";

/**
 * Scrolls an element into view while it is highlighted. If a header or a bar of the page covers it there, it is scrolled to the middle
 * (WCAG 2.2, 2.4.11).
 */
export function useShowInView(element: RefObject<HTMLElement | null>, isHighlighted: boolean): void {
  useEffect(() => {
    const { current } = element;
    // jsdom has no layout, and no scrollIntoView.
    if (!isHighlighted || !current?.scrollIntoView) return;
    current.scrollIntoView({ block: "nearest" });
    if (isCovered(current)) current.scrollIntoView({ block: "center" });
  }, [element, isHighlighted]);
}

function isCovered(element: HTMLElement): boolean {
  const place = rootOf(element);
  const { left, width, top, bottom } = element.getBoundingClientRect();
  return [top + 1, bottom - 1].some((y) => {
    const found = place?.elementFromPoint(left + width / 2, y);
    return !found || !(element.contains(found) || found.contains(element));
  });
}
