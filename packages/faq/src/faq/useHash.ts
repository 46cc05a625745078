"use client";
import { useEffect, useRef } from "react";

/**
 * Calls `onHash` with the fragment of the page's URL (`pay` for `#pay`) after mount and whenever it changes. The browser opens the
 * target's `<details>` only if it is in the page when the browser follows the URL, so a page rendered in the browser needs this.
 */
export function useHash(onHash: (target: string) => void): void {
  const latest = useRef(onHash);
  useEffect(() => {
    latest.current = onHash;
  });
  useEffect(() => {
    const read = () => {
      const target = decode(window.location.hash.slice(1));
      if (target) latest.current(target);
    };
    read();
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }, []);
}

// The URL is untrusted: decodeURIComponent throws for `#%`.
function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
