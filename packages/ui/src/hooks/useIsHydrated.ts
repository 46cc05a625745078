"use client";
import { startTransition, useEffect, useState } from "react";
import { useIsHydrating } from "./useIsHydrating.js";

/**
 * Whether this component may render what only the browser knows. `false` on the server and in the first render from server HTML, which
 * must be equal; `true` soon after, and from the start where the browser renders by itself. A boundary may hydrate long after the
 * provider above it, so each component asks for itself.
 */
export function useIsHydrated(): boolean {
  const isHydrating = useIsHydrating();
  const [isHydrated, setIsHydrated] = useState(!isHydrating);
  // A transition lets React 18 hydrate the boundaries below first; any other update makes it render them anew (error 421).
  useEffect(() => startTransition(() => setIsHydrated(true)), []);
  return isHydrated;
}
