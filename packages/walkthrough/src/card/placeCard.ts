import type { StepPlacement } from "@handrail/core";
import { states } from "../anatomy.js";
import { type Box, hasArea, intersect, sharedArea } from "../target/box.js";
import { choosePlace } from "./choosePlace.js";

/** In a narrower window the card is a sheet at an edge of the screen, in pixels. */
const sheetBelowWidth = 480;
/** How much of a target the card may cover by rounding, in square pixels. */
const tolerance = 2;

/** What the card is placed beside. */
export interface PlaceScene {
  card: HTMLElement;
  window: Box;
  placement: StepPlacement;
  /** The part of the target that is in view; `undefined` where there is none. */
  target: Box | undefined;
  /** What has focus outside the card. */
  focus: Box | undefined;
}

/** What the card is arranged for. */
export interface CardScene extends Omit<PlaceScene, "target"> {
  /** The user has unfolded the card, so it stays so. */
  isUnfolded: boolean;
  /** The part of the target that is in view, measured anew at each call; `undefined` where there is none. */
  target: () => Box | undefined;
  /** Scrolls the target into a part of the window. */
  reveal: (free: Box) => void;
}

/** Chooses the form of the card: beside its target, as a sheet above or below it, or folded to a line where it would cover the target. */
export function arrangeCard(scene: CardScene): void {
  const { card, window, reveal, target } = scene;
  const isSheet = window.right - window.left < sheetBelowWidth;
  set(card, states.sheet, isSheet);
  set(card, states.folded, false);
  set(card, states.unfolded, scene.isUnfolded);
  reveal(window);
  set(card, states.centered, !target() && !isSheet);
  if (!target()) set(card, states.edge, isSheet ? "bottom" : false);
  else if (isSheet) arrangeSheet(scene);
  else arrangeBeside(scene);
}

function arrangeBeside(scene: CardScene): void {
  const { card, isUnfolded } = scene;
  const placed = { ...scene, target: scene.target() };
  set(card, states.edge, false);
  if (place(placed) <= tolerance || isUnfolded) return;
  // A line may fit where the whole card does not.
  set(card, states.folded, true);
  if (place(placed) <= tolerance) return;
  set(card, states.folded, false);
  place(placed);
}

function arrangeSheet(scene: CardScene): void {
  const { card, window, target, reveal } = scene;
  card.style.removeProperty("left");
  card.style.removeProperty("top");
  const edges = isInLowerHalf(target(), window) ? (["top", "bottom"] as const) : (["bottom", "top"] as const);
  const forms = scene.isUnfolded ? [false] : [false, true];
  for (const folded of forms) {
    set(card, states.folded, folded);
    for (const edge of edges) {
      set(card, states.edge, edge);
      const free = freeBeside(card, window, edge);
      reveal(free);
      if (fits(card) && covers(scene) <= tolerance) return;
    }
  }
  set(card, states.edge, "bottom");
  reveal(freeBeside(card, window, "bottom"));
}

function freeBeside(card: Element, window: Box, edge: "top" | "bottom"): Box {
  const { height } = card.getBoundingClientRect();
  return edge === "top" ? { ...window, top: window.top + height } : { ...window, bottom: window.bottom - height };
}

// Half of a very small screen has no room for the whole card.
const fits = (card: Element) => card.scrollHeight <= card.clientHeight + 1;

function covers({ card, target, focus, window }: CardScene): number {
  const box = card.getBoundingClientRect();
  return [target(), focus].reduce((sum, one) => (one ? sum + sharedArea(box, intersect(one, window)) : sum), 0);
}

/**
 * Moves a card that is no sheet beside its target. Writes only what has changed.
 * @returns how many square pixels of the target it covers
 */
export function place({ card, target, window, placement, focus }: PlaceScene): number {
  if (!target || card.hasAttribute(states.sheet)) return 0;
  const { width, height } = card.getBoundingClientRect();
  const isRtl = getComputedStyle(card).direction === "rtl";
  const avoid = focus && hasArea(focus) ? [focus] : [];
  const { left, top, covered } = choosePlace({ size: { width, height }, target, window, placement, isRtl, avoid });
  const zoom = zoomOf(card);
  setStyle(card, "left", `${left / zoom}px`);
  setStyle(card, "top", `${top / zoom}px`);
  return covered;
}

// Lengths of an element in a zoomed page are in zoomed pixels, but boxes are in pixels of the window.
function zoomOf(element: Element & { currentCSSZoom?: number }): number {
  return element.currentCSSZoom || 1;
}

function isInLowerHalf(target: Box | undefined, window: Box): boolean {
  return target !== undefined && target.top + target.bottom > window.top + window.bottom;
}

function set(element: Element, name: string, value: boolean | string): void {
  if (value === false) element.removeAttribute(name);
  else if (element.getAttribute(name) !== (value === true ? "" : value))
    element.setAttribute(name, value === true ? "" : value);
}

function setStyle(element: HTMLElement, property: "left" | "top", value: string): void {
  if (element.style[property] !== value) element.style[property] = value;
}
