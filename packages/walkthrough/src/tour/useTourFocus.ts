"use client";
import { createReturnFocus } from "@handrail/ui/layers";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { isTyping } from "../focus/isTyping.js";
import { focusedElement } from "../target/tree.js";

/**
 * Moves focus to the heading of each step, so that a screen reader reads it, and back to where it came from when the tour ends: the opener,
 * or what is near it, else the last target, or what is near the place where the tour is written. While the user is typing, focus stays.
 * @param marker The place where the tour is written.
 * @param targets The targets of the current step.
 * @returns whether focus stayed elsewhere at this step, which then has to be announced
 */
export function useTourFocus(
  marker: RefObject<Element | null>,
  card: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  stepId: string,
  isShown: boolean,
  targets: () => readonly Element[],
): boolean {
  const [hasStayed, setStayed] = useState(false);
  const isMounted = useRef(false);
  const opener = useRef<Element | null>(null);
  const lastTarget = useRef<Element>(undefined);
  useLayoutEffect(() => {
    isMounted.current = true;
    opener.current ??= focusedElement(document);
    const returnFocus = createReturnFocus(opener.current);
    const returnToMarker = createReturnFocus(marker.current);
    let wasInCard = false;
    const remember = () => {
      wasInCard = card.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener("focusin", remember, true);
    document.addEventListener("focusout", remember, true);
    return () => {
      isMounted.current = false;
      document.removeEventListener("focusin", remember, true);
      document.removeEventListener("focusout", remember, true);
      const target = lastTarget.current;
      // StrictMode mounts again at once, and React ignores events while it changes the page.
      queueMicrotask(() => {
        const { activeElement } = document;
        const isElsewhere = activeElement && activeElement !== document.body && !wasInCard && activeElement.isConnected;
        if (isMounted.current || (isElsewhere && !card.current?.contains(activeElement))) return;
        if (opener.current) returnFocus(undefined);
        else if (target?.isConnected) createReturnFocus(target)(undefined);
        else returnToMarker(undefined);
        opener.current = null;
      });
    };
  }, [marker, card]);
  useEffect(() => {
    lastTarget.current = targets()[0] ?? lastTarget.current;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves once per step
  useEffect(() => {
    if (!isShown || !card.current) return;
    const stays = !card.current.contains(document.activeElement) && isTyping(document);
    setStayed(stays);
    if (!stays) heading.current?.focus({ preventScroll: true });
  }, [stepId, isShown, card, heading]);
  return hasStayed;
}
