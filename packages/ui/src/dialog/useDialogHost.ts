"use client";
import { type RefObject, useInsertionEffect, useRef, useState } from "react";
import { createReturnFocus } from "../layers/index.js";
import { createDialogHost, type DialogHost } from "./dialogHost.js";
import { useIsomorphicLayoutEffect } from "./useIsomorphicLayoutEffect.js";

/** Options of {@link useDialogHost}. */
export interface DialogHostOptions {
  open: boolean;
  container: HTMLElement | null | undefined;
  /** Called before focus is moved back. `preventDefault()` leaves focus where it is. */
  onCloseAutoFocus: ((event: Event) => void) | undefined;
  returnFocusRef: RefObject<HTMLElement | null> | undefined;
}

/** Makes the host of a dialog when it opens, and moves focus back when it closes. `undefined` while it is closed. */
export function useDialogHost(
  markerRef: RefObject<Element | null>,
  options: DialogHostOptions,
): DialogHost | undefined {
  const { open, container } = options;
  const [host, setHost] = useState<DialogHost>();
  const latest = useRef(options);
  useInsertionEffect(() => {
    latest.current = options;
  });
  const isOpen = useRef(false);
  useIsomorphicLayoutEffect(() => {
    isOpen.current = open;
    if (!open || !markerRef.current) return;
    const host = createDialogHost(markerRef.current, container);
    // Where nothing had focus, the place of the dialog says what is near.
    const returnFocus = createReturnFocus(host.returnTo ?? markerRef.current);
    setHost(host);
    return () => {
      isOpen.current = false;
      setHost(undefined);
      // React ignores events while it changes the page.
      queueMicrotask(() => {
        // StrictMode runs effects twice, and another container needs another host.
        if (isOpen.current) return;
        const { onCloseAutoFocus, returnFocusRef } = latest.current;
        const event = new Event("closeautofocus", { cancelable: true });
        onCloseAutoFocus?.(event);
        if (!event.defaultPrevented) returnFocus(returnFocusRef?.current);
      });
    };
  }, [open, container, markerRef]);
  return open ? host : undefined;
}
