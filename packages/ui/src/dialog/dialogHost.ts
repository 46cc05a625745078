import { upFrom } from "@handrail/core/visibility";
import { parts, states } from "../anatomy.js";
import { containEvents, surroundingsOf } from "../layers/index.js";
import { scrollLockFor } from "./scrollLock.js";
import { showModal } from "./showModal.js";

/** The element of the page that a dialog is rendered into. It may move while the dialog is open; React does not render it again. */
export interface DialogHost {
  readonly element: HTMLElement;
  /** Focus returns to this element, or near it if it is gone. `null`: nothing had focus. */
  readonly returnTo: Element | null;
  /** Whether it is inside a layer of the page, such as another modal. Events of the dialog then stay inside it. */
  readonly isInLayer: boolean;
  /**
   * Puts it where the dialog is rendered, and shows the dialog above everything.
   * @returns a function that hides the dialog
   */
  show: (dialog: HTMLDialogElement) => () => void;
}

/** Elements that would operate a control, send a form or go away with it when something inside them is used. */
const unsuitable = "a, button, label, summary, details, form, [data-hr]";

/**
 * Makes the host of a dialog. Opened from a layer (a modal, a menu, the card of a tour), the dialog is rendered inside that layer: the layer
 * then counts it as its content, and neither hides it from assistive technology nor takes its focus away. The browser's top layer shows it
 * above everything wherever it is rendered.
 * @param place The position in the React tree.
 * @param container Replaces the places that are found. @default the opener's layer, or the end of the body
 */
export function createDialogHost(place: Element, container: HTMLElement | null | undefined): DialogHost {
  const document = place.ownerDocument;
  const focused = focusedIn(document);
  // Safari does not focus a button that is pressed. What lies in the middle of the window shows which layer is open.
  const opener = focused ?? document.elementFromPoint?.(window.innerWidth / 2, window.innerHeight / 2) ?? null;
  const element = document.createElement("div");
  element.setAttribute("data-hr", parts.dialogHost);
  // Important, since a page may have rules for every <div>.
  element.style.setProperty("display", "contents", "important");
  for (const [name, value] of surroundingsOf(place)) element.setAttribute(name, value);
  element.setAttribute(states.locks, scrollLockFor(document));
  const layer = container ? [container] : layerAround(opener);
  const isInLayer = layer.length > 0 && !container;
  if (isInLayer) containEvents(element);
  return {
    element,
    returnTo: isInLayer ? opener : focused,
    isInLayer,
    show: (dialog) => showIn(element, [...layer, document.body], dialog),
  };
}

// The innermost place comes first. None of them: the opener is in the page itself.
function layerAround(opener: Element | null): readonly Element[] {
  const path = opener ? [...upFrom(opener)] : [];
  const places = path.slice(path.findLastIndex((at) => at.matches(unsuitable)) + 1);
  if (!places.some((at) => getComputedStyle(at).position === "fixed")) return [];
  // Our styles do not apply inside a shadow tree.
  return places.filter((at) => at.getRootNode() === at.ownerDocument);
}

// In shadow trees as well. Focus inside inert or hidden content does not count.
function focusedIn(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body || at?.closest("[inert], [aria-hidden='true']") ? null : at;
}

function showIn(element: HTMLElement, places: readonly Element[], dialog: HTMLDialogElement): () => void {
  let focused: Element | null = null;
  let hide = () => {};
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof Element) focused = target;
  };
  const settle = () => {
    for (const place of places) {
      if (!place.isConnected) continue;
      hide();
      place.append(element);
      hide = showModal(dialog);
      if (isRendered(dialog)) break;
    }
  };
  // The layer around it may be closed or removed by its owner.
  const observer =
    typeof ResizeObserver === "undefined"
      ? undefined
      : new ResizeObserver(() => {
          if (isRendered(dialog)) return;
          settle();
          if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
        });
  settle();
  observer?.observe(dialog);
  dialog.addEventListener("focusin", remember);
  return () => {
    observer?.disconnect();
    dialog.removeEventListener("focusin", remember);
    hide();
    element.remove();
  };
}

const isRendered = (dialog: Element) => dialog.getClientRects().length > 0;
