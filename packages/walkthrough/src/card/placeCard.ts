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
}

/** Moves the card to where it covers neither its target nor what has focus, or folds it. */
export function giveWay(scene: CardScene): void {
  const { card } = scene;
  set(card, states.centered, false);
  if (card.hasAttribute(states.sheet)) arrangeSheet(scene);
  else arrangeBeside(scene);
}

function arrangeBeside(scene: CardScene): void {
  const { card, isUnfolded } = scene;
  set(card, states.folded, false);
  const cost = place(scene);
  if (cost <= tolerance || (isUnfolded && cost < hiddenCost)) return;
  // A line may fit where the whole card does not.
  set(card, states.folded, true);
  if (place(scene) <= tolerance || cost >= hiddenCost) return;
  set(card, states.folded, false);
  place(scene);
}

function arrangeSheet(scene: CardScene): void {
  const { card, window, target, reveal, isUnfolded } = scene;
  card.style.removeProperty("left");
  card.style.removeProperty("top");
  const edges = isInLowerHalf(target(), window) ? (["top", "bottom"] as const) : (["bottom", "top"] as const);
  const forms = [false, true].flatMap((folded) => edges.map((edge) => ({ folded, edge })));
  const take = ({ folded, edge }: (typeof forms)[number]) => {
    set(card, states.folded, folded);
    set(card, states.edge, edge);
    reveal(freeBeside(card, window, edge));
    const isAsked = isUnfolded && !folded;
    if (!isAsked && target() && !fits(card)) return Infinity;
    const cost = costIn(scene);
    return isAsked && cost < hiddenCost ? 0 : cost;
  };
  let best: { cost: number; form: (typeof forms)[number] } | undefined;
  for (const form of forms) {
    const cost = take(form);
    if (cost <= tolerance) return;
    if (!best || cost < best.cost) best = { cost, form };
  }
  if (best) take(best.form);
}

function freeBeside(card: Element, window: Box, edge: "top" | "bottom"): Box {
  const { height } = card.getBoundingClientRect();
  return edge === "top" ? { ...window, top: window.top + height } : { ...window, bottom: window.bottom - height };
}

// Half of a very small screen has no room for the whole card.
const fits = (card: Element) => card.scrollHeight <= card.clientHeight + 1;

const costIn = ({ card, target, focus, window }: CardScene) =>
  coverCost(card.getBoundingClientRect(), window, target(), focus());

/**
 * Moves a card that is no sheet beside its target, or beside what has focus. Writes only what has changed.
 * @returns the cost of what it covers
 */
export function place({ card, target: measure, window, placement, focus: measureFocus }: CardScene): number {
  const focus = measureFocus();
  const target = measure() ?? focus;
  if (!target || card.hasAttribute(states.sheet)) return 0;
  const { width, height } = card.getBoundingClientRect();
  const isRtl = getComputedStyle(card).direction === "rtl";
  const { left, top, cost } = choosePlace({ size: { width, height }, target, window, placement, isRtl, focus });
  const zoom = zoomOf(card);
  setStyle(card, "left", `${left / zoom}px`);
  setStyle(card, "top", `${top / zoom}px`);
  return cost;
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
