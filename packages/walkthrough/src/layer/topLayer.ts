import { isMarkedOff, isSwitchedOff, topAt, upFrom } from "@handrail/core/visibility";
import { hasArea } from "../target/box.js";
import { containsDeep } from "../target/tree.js";

/** Layers that close when a press or focus goes outside, or that make everything outside inert. */
const layers =
  "dialog[open], [role='dialog'], [role='alertdialog'], [role='menu'], [role='listbox'], [aria-modal='true'], [popover]:not([popover='manual'])";
const handrail = "[data-hr~='tour-host'], [data-hr~='panel']";
/** Elements that a modal does not switch off, or that have nothing to operate: our own, code, and messages that are read out. */
const apart = "[data-hr], script, style, link, template, [aria-live], [role='status'], [role='alert'], [role='log']";
const controls = "a[href], button, input, select, textarea, iframe, [tabindex]";
/** Where the window is probed for a modal, as shares of its width and height. */
const probes = [0.5, 0.02, 0.98];

/** What lies on top of a page. */
export interface TopLayer {
  /** The layer into which a tour is rendered, so that it can be operated there. `undefined`: the page itself is on top. */
  element: Element | undefined;
  /** The layer outside which nothing can be operated: this one or one around it. `undefined`: the page can be operated as well. */
  blocking: Element | undefined;
}

/**
 * The layer of the page that is open on top, such as a modal dialog, a menu or a popover.
 * @param host Where the tour is rendered now. It is looked through.
 */
export function topLayer(document: Document, host: Element): TopLayer {
  const open = openLayers(document);
  const modal = nativeModal(document, host) ?? open.find(isNativeModal);
  const inside = modal ? open.filter((layer) => layer !== modal && containsDeep(modal, layer)) : open;
  const element = inside.find((layer) => isFloating(layer) && isOnTop(layer, host)) ?? modal;
  const around = [...inside.filter((layer) => element && containsDeep(layer, element)), ...(modal ? [modal] : [])];
  return { element, blocking: around.find(isBlocking) };
}

/** Whether Handrail's contact panel is open. It lies above a tour. */
export function isPanelOpen(document: Document): boolean {
  return document.querySelector("dialog[data-hr~='panel']") !== null;
}

/** The open layers of the page, the innermost and last opened first. */
export function openLayers(document: Document): readonly Element[] {
  return [...document.querySelectorAll(layers)].reverse().filter((layer) => isOpen(layer) && !layer.closest(handrail));
}

// Its backdrop covers the window, so that every point is in it. It may be in a shadow tree.
function nativeModal(document: Document, host: Element): Element | undefined {
  // A test without a browser has no layout to look at.
  if (typeof document.elementFromPoint !== "function") return undefined;
  for (const share of probes) {
    const at = topAt(document, innerWidth * share, innerHeight * share, host);
    const modal = at && [...upFrom(at)].find(isNativeModal);
    if (modal && !modal.matches(handrail)) return modal;
  }
  return undefined;
}

function isOpen(layer: Element): boolean {
  if (layer.hasAttribute("popover") && !layer.matches("dialog") && !matches(layer, ":popover-open")) return false;
  if (isSwitchedOff(layer) || layer.checkVisibility?.({ visibilityProperty: true }) === false) return false;
  return boxesOf(layer).length > 0;
}

// The element of a role may have no box itself, as around a panel that is positioned.
function boxesOf(layer: Element): readonly DOMRect[] {
  const boxes = [layer, ...layer.querySelectorAll(":scope > *, :scope > * > *")].map((at) =>
    at.getBoundingClientRect(),
  );
  return boxes.filter(hasArea).slice(0, 3);
}

function isOnTop(layer: Element, host: Element): boolean {
  const { ownerDocument: document } = layer;
  if (typeof document.elementFromPoint !== "function") return true;
  return boxesOf(layer).some((box) => {
    const [x, y] = [
      (clamp(box.left, innerWidth) + clamp(box.right, innerWidth)) / 2,
      (clamp(box.top, innerHeight) + clamp(box.bottom, innerHeight)) / 2,
    ];
    const at = topAt(document, x, y, host);
    return at !== undefined && containsDeep(layer, at);
  });
}

const clamp = (value: number, max: number) => Math.min(Math.max(value, 0), max - 1);

function isFloating(layer: Element): boolean {
  if (matches(layer, ":popover-open")) return true;
  for (const at of [...upFrom(layer), ...layer.children]) {
    if (at === layer.ownerDocument.body) continue;
    const { position } = getComputedStyle(at);
    if (position === "fixed" || position === "absolute") return true;
  }
  return false;
}

// Also what is shown in full screen, except the page as a whole, and an element that renders no content.
function isNativeModal(layer: Element): boolean {
  return matches(layer, ":modal:not(:root, iframe, video)");
}

// Libraries mark everything that lies beside their modal.
function isBlocking(layer: Element): boolean {
  if (isNativeModal(layer) || layer.getAttribute("aria-modal") === "true") return true;
  const beside = [...upFrom(layer)].flatMap((at) =>
    [...(at.parentElement?.children ?? [])].filter((other) => other !== at && isUsable(other)),
  );
  return beside.length > 0 && beside.every(isMarkedOff);
}

function isUsable(element: Element): boolean {
  if (element.matches(apart) || !hasArea(element.getBoundingClientRect())) return false;
  return element.textContent?.trim() !== "" || element.matches(controls) || element.querySelector(controls) !== null;
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    // A browser, or a test, without this selector.
    return false;
  }
}
