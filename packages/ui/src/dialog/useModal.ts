"use client";
import { type RefObject, useInsertionEffect, useRef, useState } from "react";
import type { DialogHost } from "./dialogHost.js";
import { onKeys } from "./onKeys.js";
import { onPressOutside } from "./onPressOutside.js";
import { useIsomorphicLayoutEffect } from "./useIsomorphicLayoutEffect.js";

/** What a modal reports. Each handler may call `preventDefault()`. */
export interface ModalHandlers {
  onOpenChange: (open: boolean) => void;
  onOpenAutoFocus: ((event: Event) => void) | undefined;
  onEscapeKeyDown: ((event: KeyboardEvent) => void) | undefined;
  onPressOutside: ((event: MouseEvent) => void) | undefined;
}

/**
 * Shows a dialog above everything while it is mounted, moves focus to `firstRef`, and reports that the visitor wants to close it.
 * @returns whether it is shown: its content is rendered then, so that a field with `autoFocus` can take focus
 */
export function useModal(
  dialogRef: RefObject<HTMLDialogElement | null>,
  firstRef: RefObject<HTMLElement | null>,
  host: DialogHost,
  handlers: ModalHandlers,
): boolean {
  const [shown, setShown] = useState(false);
  const latest = useRef(handlers);
  useInsertionEffect(() => {
    latest.current = handlers;
  });
  useIsomorphicLayoutEffect(() => {
    const dialog = dialogRef.current;
    if (!dialog) return;
    const ask = (event: Event, handler: ((event: never) => void) | undefined) => {
      // Each handler is only called with the events of its listener.
      handler?.(event as never);
      if (!event.defaultPrevented) latest.current.onOpenChange(false);
    };
    const hide = host.show(dialog);
    setShown(true);
    const stops = [
      onKeys(dialog, host.isInLayer, (event) => ask(event, latest.current.onEscapeKeyDown)),
      onPressOutside(dialog, (event) => ask(event, latest.current.onPressOutside)),
      onClose(dialog, () => latest.current.onOpenChange(false)),
    ];
    return () => {
      for (const stop of [...stops, hide]) stop();
    };
  }, [dialogRef, host]);
  useIsomorphicLayoutEffect(() => {
    const dialog = dialogRef.current;
    if (!shown || !dialog) return;
    // A field with `autoFocus` has it already.
    if (dialog !== document.activeElement && dialog.contains(document.activeElement)) return;
    const event = new Event("openautofocus", { cancelable: true });
    latest.current.onOpenAutoFocus?.(event);
    if (!event.defaultPrevented) firstRef.current?.focus({ preventScroll: true });
  }, [shown, dialogRef, firstRef]);
  return shown;
}

// The browser closes dialogs by itself: by the back gesture of Android, or by a form with `method="dialog"`.
function onClose(dialog: HTMLDialogElement, close: () => void): () => void {
  const listener = (event: Event) => {
    if (event.target !== dialog) return;
    if (event.type === "cancel") event.preventDefault();
    else if (dialog.open) return;
    close();
  };
  dialog.addEventListener("cancel", listener);
  dialog.addEventListener("close", listener);
  return () => {
    dialog.removeEventListener("cancel", listener);
    dialog.removeEventListener("close", listener);
  };
}
