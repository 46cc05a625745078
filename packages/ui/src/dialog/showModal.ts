/** How long a screen reader may take to read the dialog before the page behind it becomes inert, in milliseconds. */
const readMs = 500;

/**
 * Shows a dialog above everything, at first as a popover. It becomes modal half a second later, or as soon as the visitor presses Tab,
 * presses outside it or moves focus out of it.
 *
 * A modal dialog takes its opener out of the accessibility tree at once. Orca 43 still reads the opener then, and with Chromium it stays
 * silent until the window changes.
 * @returns a function that hides the dialog
 */
export function showModal(dialog: HTMLDialogElement): () => void {
  // A browser, or a test, without modal dialogs.
  if (!("showModal" in dialog)) {
    (dialog as Element).setAttribute("open", "");
    return () => (dialog as Element).removeAttribute("open");
  }
  const stop = "showPopover" in dialog ? showFirst(dialog) : undefined;
  if (!stop) dialog.showModal();
  return () => {
    stop?.();
    dialog.removeAttribute("popover");
    dialog.close();
  };
}

// A popover outside a modal dialog that is open cannot be operated. A modal dialog can.
function isInert(dialog: HTMLDialogElement): boolean {
  const modals = [...dialog.ownerDocument.querySelectorAll("dialog:modal")];
  return dialog.closest("[inert]") !== null || modals.some((modal) => !modal.contains(dialog));
}

/** @returns a function that cancels the change to a modal dialog */
function showFirst(dialog: HTMLDialogElement): () => void {
  const { defaultView: window } = dialog.ownerDocument;
  const change = () => {
    stop();
    if (dialog.isConnected) makeModal(dialog);
  };
  const onEvent = (event: Event) => {
    if (isHarmless(event, dialog)) return;
    change();
    if (event instanceof PointerEvent) pressBackdrop(dialog, event);
  };
  const types = ["keydown", "pointerdown", "focusin", "beforetoggle"];
  const timer = setTimeout(change, readMs);
  const stop = () => {
    clearTimeout(timer);
    for (const type of types) window?.removeEventListener(type, onEvent, true);
  };
  dialog.popover = "manual";
  // Another dialog that is still a popover becomes modal at this moment, which this one must not take for a layer that opens inside it.
  dialog.showPopover();
  for (const type of types) window?.addEventListener(type, onEvent, true);
  if (isInert(dialog)) change();
  return stop;
}

function isHarmless(event: Event, dialog: HTMLDialogElement): boolean {
  if ("key" in event) return event.key !== "Tab";
  // A layer that opens inside must lie above the modal dialog.
  return event.type === "beforetoggle" ? event.target === dialog : event.composedPath().includes(dialog);
}

// The page does not see the press. It counts as one on the backdrop, which was not there yet.
function pressBackdrop(dialog: HTMLDialogElement, event: PointerEvent): void {
  event.stopImmediatePropagation();
  dialog.dispatchEvent(new PointerEvent(event.type, event));
  dialog.setPointerCapture(event.pointerId);
}

function makeModal(dialog: HTMLDialogElement): void {
  const { activeElement } = dialog.ownerDocument;
  const focused = activeElement instanceof HTMLElement && dialog.contains(activeElement) ? activeElement : undefined;
  // The browser then keeps focus there, without a blur that a form would take for the end of an entry.
  focused?.setAttribute("autofocus", "");
  dialog.removeAttribute("popover");
  dialog.showModal();
  focused?.removeAttribute("autofocus");
  if (focused !== dialog.ownerDocument.activeElement) focused?.focus({ preventScroll: true });
}
