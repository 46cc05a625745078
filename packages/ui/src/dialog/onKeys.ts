import { ignoreEscapeUntilReleased, keyLayer } from "../layers/index.js";

/**
 * Listens to the keys of a modal before the page does.
 * @param isInLayer Whether the layer around it may have a focus trap, which must not see Tab.
 * @param onEscape Called for Escape, which the page then does not see.
 * @returns a function that stops listening
 */
export function onKeys(dialog: Element, isInLayer: boolean, onEscape: (event: KeyboardEvent) => void): () => void {
  const document = dialog.ownerDocument;
  const window = document.defaultView;
  const listener = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || dialog.querySelector(`[${keyLayer}]`)) return;
    const path = event.composedPath();
    if (!path.includes(dialog) && !(path[0] === document.body && isOnTop(dialog))) return;
    if (event.key === "Tab" && isInLayer) event.stopImmediatePropagation();
    if (event.key !== "Escape") return;
    event.stopImmediatePropagation();
    if (window) ignoreEscapeUntilReleased(window);
    onEscape(event);
    // The browser would close the layer below as well.
    event.preventDefault();
  };
  window?.addEventListener("keydown", listener, true);
  return () => window?.removeEventListener("keydown", listener, true);
}

// Without focus, the key belongs to the dialog that lies on top.
function isOnTop(dialog: Element): boolean {
  const { left, top, width, height } = dialog.getBoundingClientRect();
  const at = dialog.ownerDocument.elementFromPoint?.(left + width / 2, top + height / 2);
  return !at || dialog.contains(at);
}
