import { containEvents, keyLayer, surroundingsOf } from "@handrail/ui/layers";
import { parts } from "../anatomy.js";
import { placeIn } from "./placeIn.js";
import { isPanelOpen, type TopLayer, topLayer } from "./topLayer.js";

/** The element that a tour is rendered into. It moves into the layer on top; React does not render it again. */
export interface TourHost {
  readonly element: HTMLElement;
  /** The layer around it; `undefined`: the page itself. */
  readonly layer: Element | undefined;
  /** The layer outside which nothing can be operated. It is, or contains, the layer around the tour. */
  readonly blocking: Element | undefined;
  /**
   * Moves it into the layer that is on top now and shows its popovers above everything. Focus inside it stays.
   * @returns whether it has moved
   */
  settle: () => boolean;
  remove: () => void;
}

/** Other libraries hide what lies beside their modal, and the host may have been one of these. */
const foreign = ["inert", "aria-hidden"];
/** A press that starts on the card. Layers close on one outside of them. */
const presses = ["pointerdown", "mousedown", "touchstart"];

/**
 * Makes the host of a tour.
 * @param place Where the tour is written. The host gets the same direction, language, scheme and brand.
 */
export function createTourHost(place: Element): TourHost {
  const document = place.ownerDocument;
  const element = document.createElement("div");
  element.setAttribute("data-hr", parts.host);
  element.setAttribute(keyLayer, "");
  // React Aria does not take events in such an element for events outside its layers.
  element.dataset.reactAriaTopLayer = "true";
  // Important, since a page may have rules for every <div>.
  element.style.setProperty("display", "contents", "important");
  for (const [name, value] of surroundingsOf(place)) element.setAttribute(name, value);
  element.setAttribute("dir", getComputedStyle(place).direction || "ltr");
  containEvents(element);
  const stopContaining = containPresses(element);
  let layer: TopLayer | undefined;
  return {
    element,
    get layer() {
      return layer?.element;
    },
    get blocking() {
      return layer?.blocking;
    },
    settle() {
      // The panel is above the tour, and everything that is shown now would be above the panel.
      if (isPanelOpen(document)) return false;
      for (const name of foreign) element.removeAttribute(name);
      layer = topLayer(document, element);
      const { parent, slot } = placeIn(layer?.element ?? document.body);
      if (element.slot !== slot) element.slot = slot;
      const hasMoved = element.parentElement !== parent;
      if (hasMoved) move(element, parent);
      showPopovers(element);
      return hasMoved;
    },
    remove() {
      stopContaining();
      element.remove();
    },
  };
}

function move(element: HTMLElement, into: Element): void {
  const { activeElement } = element.ownerDocument;
  into.append(element);
  if (activeElement instanceof HTMLElement && element.contains(activeElement)) {
    showPopovers(element);
    activeElement.focus({ preventScroll: true });
  }
}

// The top layer stacks in the order of showing, so the card comes last. A layer that opened since then is below it again.
function showPopovers(element: HTMLElement): void {
  const popovers = [...element.querySelectorAll<HTMLElement>(":scope > [popover]")];
  const card = popovers.at(-1);
  if (!card || typeof card.showPopover !== "function") return;
  if (popovers.every((one) => one.matches(":popover-open")) && isOnTop(card)) return;
  const { activeElement } = element.ownerDocument;
  for (const one of popovers) {
    if (one.matches(":popover-open")) one.hidePopover();
    one.showPopover();
  }
  if (activeElement instanceof HTMLElement && card.contains(activeElement))
    activeElement.focus({ preventScroll: true });
}

function isOnTop(card: HTMLElement): boolean {
  const { left, top, width, height } = card.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const at = width > 0 ? card.ownerDocument.elementFromPoint?.(x, y) : null;
  return !at || card.contains(at);
}

// At the window, before the listeners of the page. The consumer's own content in the card may need these events.
function containPresses(element: HTMLElement): () => void {
  const window = element.ownerDocument.defaultView;
  const listener = (event: Event) => {
    const path = event.composedPath();
    const isOurs =
      path.includes(element) && !path.some((at) => at instanceof Element && at.matches(`[data-hr~='${parts.slot}']`));
    if (isOurs) event.stopPropagation();
  };
  for (const type of presses) window?.addEventListener(type, listener, true);
  return () => {
    for (const type of presses) window?.removeEventListener(type, listener, true);
  };
}
