import { computePosition, flip, offset, type Placement, shift } from "@floating-ui/dom";
import type { StepPlacement } from "@handrail/core";

/** Below this width of the window the card is a sheet at the edge that the target is further from. */
const sheetBelow = 480;
const gap = 14;
const margin = 12;

/**
 * Moves the card beside its target, or to the middle of the screen where a step has none. Writes only what changed.
 * @returns when the position is written
 */
export async function placeCard(card: HTMLElement, target: Element | undefined, wanted: StepPlacement): Promise<void> {
  const sheet = window.innerWidth < sheetBelow;
  card.toggleAttribute("data-sheet", sheet);
  card.toggleAttribute("data-centered", !target && !sheet);
  if (sheet) {
    write(card, "top", "");
    write(card, "left", "");
    card.setAttribute("data-edge", isInLowerHalf(target) ? "top" : "bottom");
    return;
  }
  card.removeAttribute("data-edge");
  if (!target) return write(card, "top", "");
  const { x, y } = await computePosition(target, card, {
    strategy: "fixed",
    placement: toPlacement(wanted, getComputedStyle(card).direction),
    middleware: [
      offset(gap),
      flip({ padding: margin, fallbackAxisSideDirection: "end" }),
      shift({ padding: margin, crossAxis: true }),
    ],
  });
  write(card, "left", `${Math.round(x)}px`);
  write(card, "top", `${Math.round(y)}px`);
}

function isInLowerHalf(target: Element | undefined): boolean {
  if (!target) return false;
  const { top, height } = target.getBoundingClientRect();
  return top + height / 2 > window.innerHeight / 2;
}

function toPlacement(wanted: StepPlacement, direction: string): Placement {
  if (wanted === "top" || wanted === "bottom") return wanted;
  return (wanted === "start") === (direction === "rtl") ? "right" : "left";
}

function write(element: HTMLElement, property: "left" | "top", value: string): void {
  if (element.style[property] !== value) element.style[property] = value;
}
