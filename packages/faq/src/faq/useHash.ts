"use client";
import { useEffect, useRef } from "react";

/**
 * Calls back with what the page's address points at (`#pay`), now and whenever it changes. The browser opens a
 * `<details>` by itself only when the page was rendered before the address was followed, so a page rendered in the
 * browser needs this.
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

// An address is untrusted: `#%` is not decodable and would throw.
function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
