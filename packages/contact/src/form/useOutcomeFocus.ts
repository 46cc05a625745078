"use client";
import { useCallback, useEffect, useRef } from "react";

/**
 * Moves focus to the outcome's heading when its status changes, only if the customer acted here and focus was lost.
 * @returns the heading's ref, and a function to call when the customer acts
 */
export function useOutcomeFocus(status: string | undefined) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const hasActed = useRef(false);
  useEffect(() => {
    const { activeElement, body } = document;
    // Focus falls back to the body when the activated button is removed.
    const isLost = !activeElement || activeElement === body;
    if (!status || !hasActed.current || !isLost) return;
    headingRef.current?.focus();
    hasActed.current = false;
  }, [status]);
  const markActed = useCallback(() => {
    hasActed.current = true;
  }, []);
  return { headingRef, markActed };
}
