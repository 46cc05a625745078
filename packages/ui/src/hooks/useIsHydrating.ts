"use client";
import { useState, useSyncExternalStore } from "react";

/**
 * Whether this component was first rendered on the server or from server HTML: its first render must then equal the server's. The
 * answer never changes while the component is mounted, and finding it out renders nothing again.
 */
export function useIsHydrating(): boolean {
  // React asks for the server's snapshot only while it renders on the server or hydrates. Both snapshots stay equal from then on, since
  // a difference makes React 18 render the boundaries below anew (error 421).
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
