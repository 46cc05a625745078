import { ignoreEscapeUntilReleased } from "@handrail/ui/layers";
import type { TourHost } from "../layer/createTourHost.js";
import { isPanelOpen, openLayers } from "../layer/topLayer.js";
import { documentIn } from "../target/frames.js";
import { focusedElement } from "../target/tree.js";

/** Layers that close by Escape and are soon gone, unlike a dialog. */
const passing = "[role='menu'], [role='listbox'], [popover]:not([popover='manual'])";

/**
 * Calls `onLeave` for Escape, wherever focus is, unless the page uses the key itself. A dialog of the page stays open.
 * @returns a function that stops listening
 */
export function onEscape(host: TourHost, onLeave: () => void): () => void {
  const { ownerDocument: document } = host.element;
  const window = document.defaultView;
  if (!window) return () => {};
  // A signal also removes listeners from a frame that has gone to another site since then.
  const controller = new AbortController();
  const { signal } = controller;

  const claim = (event: KeyboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    ignoreEscapeUntilReleased(window);
    onLeave();
  };
  const onCapture = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.isComposing || event.defaultPrevented || isPanelOpen(document)) return;
    const isInCard = event.composedPath().includes(host.element);
    if (isUsed(document, isInCard)) return;
    // Libraries close their dialogs before the key arrives at the window.
    if (isInCard || (host.layer && !isPassing(host.layer) && !isNative(host.layer))) return claim(event);
    leaveUnlessUsed(event);
  };
  // The page comes first: whether it used the key is known once its listeners have run.
  const leaveUnlessUsed = (event: KeyboardEvent) => {
    const view = event.view ?? window;
    const before = openParts(document);
    const onArrival = () => {
      if (event.defaultPrevented) return;
      if (host.layer && isNative(host.layer)) return claim(event);
      setTimeout(() => {
        if (!event.defaultPrevented && openParts(document) >= before) onLeave();
      });
    };
    view.addEventListener("keydown", onArrival, { once: true });
    setTimeout(() => view.removeEventListener("keydown", onArrival));
  };
  // Keys in a frame do not reach the page around it.
  const onBlur = () => {
    const { activeElement } = document;
    const view = activeElement?.localName === "iframe" ? documentIn(activeElement)?.defaultView : undefined;
    // The same listener is added once only.
    view?.addEventListener("keydown", onCapture, { capture: true, signal });
  };
  window.addEventListener("keydown", onCapture, { capture: true, signal });
  window.addEventListener("blur", onBlur, { signal });
  onBlur();
  return () => controller.abort();
}

const isNative = (layer: Element) => layer.localName === "dialog";
const isPassing = (layer: Element) => layer.matches(passing);

// An open list or menu closes first.
function isUsed(document: Document, isInCard: boolean): boolean {
  const focused = focusedElement(document);
  if (focused?.getAttribute("aria-expanded") === "true" && focused.matches("input, [role='combobox'], [aria-haspopup]"))
    return true;
  return !isInCard && (focused?.closest(passing) ?? null) !== null;
}

/** How many parts of the page are open. */
function openParts(document: Document): number {
  return openLayers(document).length + document.querySelectorAll("[aria-expanded='true'], details[open]").length;
}
