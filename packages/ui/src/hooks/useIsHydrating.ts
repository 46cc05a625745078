"use client";
import { useState, useSyncExternalStore } from "react";

/**
 * Whether this component was first rendered for or from server HTML. Its first render must then equal the server's. It never
 * changes afterwards.
 */
export function useIsHydrating(): boolean {
  const isHydrating = useSyncExternalStore(
    subscribeToNothing,
    () => false,
    () => true,
  );
  const [first] = useState(isHydrating);
  return first;
}

const subscribeToNothing = () => () => {};
