"use client";
import { type RefObject, useEffect } from "react";

/**
 * Moves focus to the step's heading, so that a screen reader reads it, and back to the earlier element when the tour ends.
 * While the user is typing, focus stays in the text field and a live region announces the step instead.
 */
export function useTourFocus(
  card: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  stepId: string,
) {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const isFocusLost = document.activeElement === document.body || document.activeElement === null;
      if (isFocusLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves once per step
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
