"use client";
import { useState, useSyncExternalStore } from "react";

/**
 * Returns whether this component was first rendered on the server or from server HTML. Its first render must then equal the server's. The
 * value never changes while the component is mounted and causes no second render.
 */
export function useIsHydrating(): boolean {
  // React reads the server snapshot only on the server and during hydration. After that both snapshots are equal, because a difference
  // would make React 18 render the boundaries below again (error 421).
  const [first] = useState(() => ({ isHydrating: false }));
  return useSyncExternalStore(
    subscribeToNothing,
    () => first.isHydrating,
    () => {
      first.isHydrating = true;
      return true;
    },
  );
}

const subscribeToNothing = () => () => {};
