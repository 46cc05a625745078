"use client";
import { type RefObject, useEffect, useState } from "react";
import { pageRegistryOf } from "../registry/pageRegistry.js";

/**
 * Whether this launcher is the page's first. Several providers may stand on one page; one pill is enough. On the server
 * each counts as the first, since it cannot know of the others.
 */
export function useFirstOnPage(launcher: RefObject<Element | null>): boolean {
  const [first, setFirst] = useState(true);
  useEffect(() => {
    const own = launcher.current;
    if (!own) return;
    const { launchers } = pageRegistryOf(own.ownerDocument);
    const stop = launchers.subscribe(() => setFirst(launchers.list()[0] === own));
    const remove = launchers.add(own);
    return () => {
      stop();
      remove();
    };
  }, [launcher]);
  return first;
}
