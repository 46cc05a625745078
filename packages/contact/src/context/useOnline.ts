"use client";
import { useIsHydrating } from "@handrail/ui/base";
import { startTransition, useEffect, useState } from "react";

/**
 * Whether the browser reports a network connection. `true` on the server and in the first render of a hydrated page.
 * @param override Replaces the browser's value.
 */
export function useOnline(override: boolean | undefined): boolean {
  const isHydrating = useIsHydrating();
  const [isOnline, setIsOnline] = useState(() => isHydrating || navigator.onLine);
  useEffect(() => {
    // A transition, for the same reason as in useNow.
    const update = () => startTransition(() => setIsOnline(navigator.onLine));
    update();
    window.addEventListener("online", update);
    window.addEventListener("offline", update);
    return () => {
      window.removeEventListener("online", update);
      window.removeEventListener("offline", update);
    };
  }, []);
  return override ?? isOnline;
}
