/**
 * Listens to the keys of a modal before the page does.
 * @param isInLayer Whether the layer around it may have a focus trap, which must not see Tab.
 * @param onEscape Called for Escape, which the page then does not see.
 * @returns a function that stops listening
 */
export function onKeys(dialog: Element, isInLayer: boolean, onEscape: (event: KeyboardEvent) => void): () => void {
  const {
    ownerDocument: document,
    ownerDocument: { defaultView: window },
  } = dialog;
  const listener = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const path = event.composedPath();
    if (!path.includes(dialog) && path[0] !== document.body) return;
    if (event.key === "Tab" && isInLayer) event.stopImmediatePropagation();
    if (event.key !== "Escape") return;
    event.stopImmediatePropagation();
    if (window) ignoreKeyUp(window);
    onEscape(event);
    // The browser would close the layer below as well.
    event.preventDefault();
  };
  window?.addEventListener("keydown", listener, true);
  return () => window?.removeEventListener("keydown", listener, true);
}

// Some layers close when Escape is released, which happens after the dialog has gone.
function ignoreKeyUp(window: Window): void {
  const listener = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopImmediatePropagation();
    window.removeEventListener("keyup", listener, true);
  };
  window.addEventListener("keyup", listener, true);
}
