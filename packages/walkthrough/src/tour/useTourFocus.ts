"use client";
import { type RefObject, useEffect } from "react";

/**
 * Moves focus to the step's heading, so that it is read out, and back to where it was when the tour ends. Someone who is
 * typing keeps their focus: a live region tells them of the step instead.
 */
export function useTourFocus(
  card: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  stepId: string,
) {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const lost = document.activeElement === document.body || document.activeElement === null;
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step moves focus once, when it becomes the current one
  useEffect(() => {
    const active = document.activeElement;
    const isElsewhere = !card.current?.contains(active);
    if (isElsewhere && active instanceof HTMLElement && isTyping(active)) return;
    heading.current?.focus({ preventScroll: true });
  }, [stepId, card, heading]);
}

function isTyping(element: HTMLElement): boolean {
  return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
}
