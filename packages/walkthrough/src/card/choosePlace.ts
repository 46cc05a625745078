import type { StepPlacement } from "@handrail/core";
import { type Box, grow, sharedArea } from "../target/box.js";

/** Space between the card and its target, in pixels. It is more than the target's hole needs. */
const gap = 14;
/** Space between the card and the edges of the window, in pixels. */
const margin = 12;

/** A point of the window, in pixels. */
export interface Point {
  left: number;
  top: number;
}

/** What a place is chosen for. */
export interface PlaceRequest {
  size: { width: number; height: number };
  target: Box;
  window: Box;
  placement: StepPlacement;
  isRtl: boolean;
  /** What has focus outside the card. */
  focus: Box | undefined;
}

/** The place for a card, and the cost of what it covers there. */
export interface ChosenPlace extends Point {
  cost: number;
}

/** The cost of hiding what has focus, which is more than that of covering any target. */
export const hiddenCost = 1e8;

/** How much a card covers of its target and of what has focus, in square pixels; more than {@link hiddenCost} where it hides what has focus. */
export function coverCost(card: Box, target: Box | undefined, focus: Box | undefined): number {
  const covered = (box: Box | undefined) => (box ? sharedArea(card, box) : 0);
  const ofFocus = covered(focus);
  const isHidden = focus && ofFocus > sharedArea(focus, focus) / 2;
  return covered(target) + ofFocus + (isHidden ? hiddenCost : 0);
}

/** Chooses the place beside the target at which the card covers nothing, the wished side first; else where it covers least. */
export function choosePlace(request: PlaceRequest): ChosenPlace {
  const { size, target, window, focus } = request;
  const room = grow(window, -margin);
  const places = [...besides(request), ...corners(room, size)].map((wished) => {
    const left = clamp(wished.left, room.left, room.right - size.width);
    const top = clamp(wished.top, room.top, room.bottom - size.height);
    const box = { left, top, right: left + size.width, bottom: top + size.height };
    return { left: Math.round(left), top: Math.round(top), cost: coverCost(box, grow(target, 2), focus) };
  });
  return places.reduce((best, place) => (place.cost < best.cost ? place : best));
}

function besides({ size, target, placement, isRtl }: PlaceRequest): readonly Point[] {
  const middle = (target.left + target.right - size.width) / 2;
  const center = (target.top + target.bottom - size.height) / 2;
  const isLeft = (placement === "start") !== isRtl;
  const sides = {
    top: { left: middle, top: target.top - gap - size.height },
    bottom: { left: middle, top: target.bottom + gap },
    left: { left: target.left - gap - size.width, top: center },
    right: { left: target.right + gap, top: center },
  };
  const { top, bottom, left, right } = sides;
  if (placement === "top") return [top, bottom, right, left];
  if (placement === "bottom") return [bottom, top, right, left];
  return isLeft ? [left, right, bottom, top] : [right, left, bottom, top];
}

function corners(room: Box, { width, height }: { width: number; height: number }): readonly Point[] {
  const [left, top] = [room.right - width, room.bottom - height];
  return [
    { left, top },
    { left: room.left, top },
    { left, top: room.top },
    { left: room.left, top: room.top },
  ];
}

const clamp = (value: number, min: number, max: number) => Math.max(min, Math.min(value, max));
