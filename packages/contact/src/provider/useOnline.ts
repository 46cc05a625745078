"use client";
import { useSyncExternalStore } from "react";

/**
 * Whether there is a network, as far as the browser knows. On the server there is.
 * @param said What the consumer says instead.
 */
export function useOnline(said: boolean | undefined): boolean {
  const found = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return said ?? found;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}
