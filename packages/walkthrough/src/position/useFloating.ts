"use client";
import type { StepPlacement } from "@handrail/core";
import { type RefObject, useLayoutEffect } from "react";
import { placeCard } from "./placeCard.js";
import { placeSpotlight, scrollToTarget } from "./placeSpotlight.js";
import { watchLayout } from "./watchLayout.js";

/** Positions the card and the spotlight at the target, in the browser's top layer, and moves them with it. */
export function useFloating(
  card: RefObject<HTMLElement | null>,
  spotlight: RefObject<HTMLElement | null>,
  target: HTMLElement | undefined,
  placement: StepPlacement,
): void {
  useLayoutEffect(() => {
    if (!card.current || !spotlight.current) return;
    const [cardElement, spotlightElement] = [card.current, spotlight.current];
    // The top layer stacks in order of opening, so the card goes last.
    for (const element of [spotlightElement, cardElement]) showInTopLayer(element);
    const move = () => {
      placeSpotlight(spotlightElement, target);
      void placeCard(cardElement, target, placement);
    };
    move();
    if (!target) {
      window.addEventListener("resize", move);
      return () => window.removeEventListener("resize", move);
    }
    scrollToTarget(target);
    return watchLayout(target, cardElement, move);
  }, [card, spotlight, target, placement]);
}

// Without the popover API (Safari before 17) the z-index in the stylesheet applies.
function showInTopLayer(element: HTMLElement): void {
  if (typeof element.showPopover === "function" && !element.matches(":popover-open")) element.showPopover();
}
