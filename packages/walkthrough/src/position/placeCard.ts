import { computePosition, flip, offset, type Placement, shift } from "@floating-ui/dom";
import type { StepPlacement } from "@handrail/core";
import { states } from "../anatomy.js";

/** In a narrower window the card is a sheet at the screen edge further from the target. In pixels, as the two below. */
const sheetBelowWidth = 480;
const gapToTarget = 14;
const screenMargin = 12;

/**
 * Moves the card beside its target, or to the middle of the screen if there is no target. Writes only changed styles, so
 * that it does not trigger the observers that call it.
 * @returns a promise that resolves when the position is written
 */
export async function placeCard(
  card: HTMLElement,
  target: Element | undefined,
  placement: StepPlacement,
): Promise<void> {
  const isSheet = window.innerWidth < sheetBelowWidth;
  card.toggleAttribute(states.sheet, isSheet);
  card.toggleAttribute(states.centered, !target && !isSheet);
  if (isSheet) {
    setStyle(card, "top", "");
    setStyle(card, "left", "");
    card.setAttribute(states.edge, isInLowerHalf(target) ? "top" : "bottom");
    return;
  }
  card.removeAttribute(states.edge);
  if (!target) return setStyle(card, "top", "");
  const { x, y } = await computePosition(target, card, {
    strategy: "fixed",
    placement: toPhysicalPlacement(placement, getComputedStyle(card).direction),
    middleware: [
      offset(gapToTarget),
      flip({ padding: screenMargin, fallbackAxisSideDirection: "end" }),
      shift({ padding: screenMargin, crossAxis: true }),
    ],
  });
  setStyle(card, "left", `${Math.round(x)}px`);
  setStyle(card, "top", `${Math.round(y)}px`);
}

function isInLowerHalf(target: Element | undefined): boolean {
  if (!target) return false;
  const { top, height } = target.getBoundingClientRect();
  return top + height / 2 > window.innerHeight / 2;
}

function toPhysicalPlacement(placement: StepPlacement, direction: string): Placement {
  if (placement === "top" || placement === "bottom") return placement;
  return (placement === "start") === (direction === "rtl") ? "right" : "left";
}

function setStyle(element: HTMLElement, property: "left" | "top", value: string): void {
  if (element.style[property] !== value) element.style[property] = value;
}
