"use client";
import { useEffect } from "react";

/**
 * Runs what is loaded only once the page stands, and ends it again. Without it the page goes on as it is.
 * @param start Loads it, starts it, and returns what ends it. Must stay the same for as long as it is to run.
 */
export function useLater(start: () => Promise<(() => void) | undefined>): void {
  useEffect(() => {
    const started = start().catch(() => undefined);
    return () => void started.then((stop) => stop?.());
  }, [start]);
}
