import { upFrom } from "@handrail/core/visibility";
import { hasArea } from "../target/box.js";

/** Layers that close when a press or focus goes outside, or that make everything outside inert. */
const layers =
  "dialog[open], [role='dialog'], [role='alertdialog'], [role='menu'], [role='listbox'], [aria-modal='true'], [popover]:not([popover='manual'])";
const handrail = "[data-hr~='tour-host'], [data-hr~='panel']";

/** The layer into which a tour is rendered, so that it can be operated there. */
export interface TopLayer {
  element: Element;
  /** Whether nothing outside the layer can be operated while it is open. */
  blocks: boolean;
}

/**
 * The layer of the page that is open on top, such as a modal dialog, a menu or a popover. `undefined`: the page itself is on top.
 * @param host Where the tour is rendered now. It is looked through.
 */
export function topLayer(document: Document, host: Element): TopLayer | undefined {
  const open = openLayers(document);
  const modal = open.filter(isNativeModal).find((layer) => isOnTop(layer, host)) ?? open.find(isNativeModal);
  const inside = modal ? open.filter((layer) => layer !== modal && contains(modal, layer)) : open;
  const top = inside.find((layer) => isFloating(layer) && isOnTop(layer, host));
  if (top) return { element: top, blocks: blocks(top, document) || (modal !== undefined && blocks(modal, document)) };
  return modal && { element: modal, blocks: true };
}

/** Whether Handrail's contact panel is open. It lies above a tour. */
export function isPanelOpen(document: Document): boolean {
  return document.querySelector("dialog[data-hr~='panel']") !== null;
}

/** The open layers of the page, the innermost and last opened first. */
export function openLayers(document: Document): readonly Element[] {
  return [...document.querySelectorAll(layers)].reverse().filter((layer) => isOpen(layer) && !layer.closest(handrail));
}

function isOpen(layer: Element): boolean {
  if (layer.hasAttribute("popover") && !layer.matches("dialog") && !matches(layer, ":popover-open")) return false;
  if (isBlocked(layer) || layer.checkVisibility?.({ visibilityProperty: true }) === false) return false;
  return boxesOf(layer).length > 0;
}

// The element of a role may have no box of its own, as around a panel that is positioned.
function boxesOf(layer: Element): readonly DOMRect[] {
  const boxes = [layer, ...layer.querySelectorAll(":scope > *, :scope > * > *")].map((at) =>
    at.getBoundingClientRect(),
  );
  return boxes.filter(hasArea).slice(0, 3);
}

function isOnTop(layer: Element, host: Element): boolean {
  return boxesOf(layer).some((box) => {
    const [x, y] = [
      (clamp(box.left, innerWidth) + clamp(box.right, innerWidth)) / 2,
      (clamp(box.top, innerHeight) + clamp(box.bottom, innerHeight)) / 2,
    ];
    // A test without a browser has no layout to look at.
    if (typeof layer.ownerDocument.elementFromPoint !== "function") return true;
    const at = layer.ownerDocument.elementsFromPoint(x, y).find((element) => !host.contains(element));
    return at !== undefined && contains(layer, at);
  });
}

const clamp = (value: number, max: number) => Math.min(Math.max(value, 0), max - 1);

function contains(outer: Element, inner: Element): boolean {
  for (const at of upFrom(inner)) if (at === outer) return true;
  return false;
}

function isFloating(layer: Element): boolean {
  if (matches(layer, ":popover-open")) return true;
  for (const at of [...upFrom(layer), ...layer.children]) {
    if (at === layer.ownerDocument.body) continue;
    const { position } = getComputedStyle(at);
    if (position === "fixed" || position === "absolute") return true;
  }
  return false;
}

function isNativeModal(layer: Element): boolean {
  return layer.localName === "dialog" && matches(layer, ":modal");
}

// Libraries hide or switch off what lies outside their modal.
function blocks(layer: Element, { body }: Document): boolean {
  if (isNativeModal(layer) || layer.getAttribute("aria-modal") === "true") return true;
  if (getComputedStyle(body).pointerEvents === "none") return true;
  const path = [...upFrom(layer)];
  return path.some((at) =>
    [...(at.parentElement?.children ?? [])].some(
      (beside) =>
        beside !== at &&
        !beside.matches("[data-hr], script, style, link, template") &&
        isMarked(beside) &&
        hasArea(beside.getBoundingClientRect()),
    ),
  );
}

const isMarked = (element: Element) => element.hasAttribute("inert") || element.getAttribute("aria-hidden") === "true";

function isBlocked(element: Element): boolean {
  for (const at of upFrom(element)) if (isMarked(at)) return true;
  return false;
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    // A browser, or a test, without this selector.
    return false;
  }
}
