"use client";
import { type RefObject, useCallback, useInsertionEffect, useRef } from "react";

/**
 * Stores the focused element when the dialog opens, and returns a function that moves focus back to it.
 * @internal
 */
export function useReturnFocus(open: boolean, preferred?: RefObject<HTMLElement | null>): () => void {
  const opener = useRef<Element | null>(null);
  // An insertion effect, since `autoFocus` on a field inside would have moved focus before a layout effect runs.
  useInsertionEffect(() => {
    if (open) opener.current = document.activeElement;
  }, [open]);
  return useCallback(() => {
    const target = [preferred?.current, opener.current].find((element) => element?.isConnected);
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }, [preferred]);
}
