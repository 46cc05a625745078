"use client";
import { useEffect } from "react";

/**
 * Loads optional code after mount and cleans up on unmount. A failed load changes nothing on the page.
 * @param start Loads and starts the code, and resolves to its clean-up. A new function starts it again, so keep it stable.
 */
export function useDeferredEffect(start: () => Promise<(() => void) | undefined>): void {
  useEffect(() => {
    const started = start().catch(() => undefined);
    return () => void started.then((stop) => stop?.());
  }, [start]);
}
