"use client";
import { startTransition, useEffect, useState } from "react";
import { useIsHydrating } from "./useIsHydrating.js";

/**
 * Returns whether this component may render values that only the browser knows. It is `false` on the server and in the first render from
 * server HTML, because the two must be equal. It is `true` after that, and from the start if the browser renders the page. A boundary may
 * hydrate long after the provider above it, so each component calls this hook itself.
 */
export function useIsHydrated(): boolean {
  const isHydrating = useIsHydrating();
  const [isHydrated, setIsHydrated] = useState(!isHydrating);
  // In a transition, React 18 hydrates the boundaries below first. Any other update makes it render them again (error 421).
  useEffect(() => startTransition(() => setIsHydrated(true)), []);
  return isHydrated;
}
