import type { StepPlacement } from "@handrail/core";
import { states } from "../anatomy.js";
import type { Box } from "../target/box.js";
import { choosePlace, coverCost, hiddenCost } from "./choosePlace.js";

/** In a narrower window the card is a sheet at an edge of the screen, in pixels. */
const sheetBelowWidth = 480;
/** How much the card may cover by rounding, in square pixels. */
const tolerance = 2;

/** What the card is arranged for. Boxes are measured anew at each call. */
export interface CardScene {
  card: HTMLElement;
  window: Box;
  placement: StepPlacement;
  /** The user has unfolded the card, so it stays so unless it hides what has focus. */
  isUnfolded: boolean;
  /** The part of the target that is in view; `undefined` where there is none. */
  target: () => Box | undefined;
  /** What has focus outside the card, which the card must not hide (WCAG 2.4.11). */
  focus: () => Box | undefined;
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
  if (!isSheet) set(card, states.edge, false);
  reveal(window);
  const isCentered = !target() && !isSheet;
  set(card, states.centered, isCentered);
  if (!isCentered || costIn(scene) > tolerance) giveWay(scene);
  // A line scrolls back to the start.
  focusIn(card)?.scrollIntoView?.({ block: "nearest", behavior: "instant" });
}

/** Moves the card to where it covers neither its target nor what has focus, or folds it. */
export function giveWay(scene: CardScene): void {
  const { card, window, target, reveal, isUnfolded } = scene;
  set(card, states.centered, false);
  const box = target();
  const isLow = box && box.top + box.bottom > window.bottom;
  const edges = isLow ? (["top", "bottom"] as const) : (["bottom", "top"] as const);
  const isSheet = card.hasAttribute(states.sheet);
  let least = Infinity;
  let takeBest = () => {};
  for (const folded of [false, true]) {
    const isAsked = isUnfolded && !folded;
    for (const edge of isSheet ? edges : ([false] as const)) {
      const take = () => {
        set(card, states.folded, folded);
        set(card, states.edge, edge);
        if (edge) reveal(freeBeside(card, window, edge));
        else place(scene);
      };
      take();
      const cost = folded && hidesItsFocus(card) ? Infinity : costIn(scene);
      const isFit = isSheet ? isAsked || fits(card) || !target() : !folded;
      if (cost <= (isAsked ? hiddenCost : tolerance) && (isFit || !isSheet)) return;
      // Where nothing is free, the whole card says more than a line, and a sheet that does not fit comes last.
      const total = isFit ? cost : cost + (isSheet ? 2 : 1) * hiddenCost;
      if (total < least) takeBest = take;
      least = Math.min(least, total);
    }
  }
  takeBest();
}

function freeBeside(card: Element, window: Box, edge: "top" | "bottom"): Box {
  const { height } = card.getBoundingClientRect();
  return edge === "top" ? { ...window, top: window.top + height } : { ...window, bottom: window.bottom - height };
}

// Half of a very small screen has no room for the whole card.
const fits = (card: Element) => card.scrollHeight <= card.clientHeight + 1;

const focusIn = (card: Element) => card.querySelector(":focus");
// A line has no room for what the user works with, such as a question.
const hidesItsFocus = (card: Element) => focusIn(card)?.getClientRects().length === 0;

const costIn = ({ card, target, focus }: CardScene) => coverCost(card.getBoundingClientRect(), target(), focus());

/** Moves a card that is no sheet beside its target, or beside what has focus. Writes only what has changed. */
export function place({ card, target: measure, window, placement, focus: measureFocus }: CardScene): void {
  const focus = measureFocus();
  const target = measure() ?? focus;
  if (!target || card.hasAttribute(states.sheet)) return;
  const { width, height } = card.getBoundingClientRect();
  const isRtl = getComputedStyle(card).direction === "rtl";
  const { left, top } = choosePlace({ size: { width, height }, target, window, placement, isRtl, focus });
  const zoom = zoomOf(card);
  setStyle(card, "left", `${left / zoom}px`);
  setStyle(card, "top", `${top / zoom}px`);
}

// Lengths of an element in a zoomed page are in zoomed pixels, but boxes are in pixels of the window.
function zoomOf(element: Element & { currentCSSZoom?: number }): number {
  return element.currentCSSZoom || 1;
}

function set(element: Element, name: string, value: boolean | string): void {
  const text = value === true ? "" : value;
  if (text === false) element.removeAttribute(name);
  else if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}

function setStyle(element: HTMLElement, property: "left" | "top", value: string): void {
  if (element.style[property] !== value) element.style[property] = value;
}
