"use client";
import { startTransition, useEffect, useState } from "react";

/**
 * Whether there is a network, as far as the browser knows. `true` on the server, and for components that are not hydrated yet: see
 * `useHandrail`.
 * @param override Replaces the browser's value.
 */
export function useOnline(override: boolean | undefined): boolean {
  const [isOnline, setIsOnline] = useState(() => typeof navigator === "undefined" || navigator.onLine !== false);
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
