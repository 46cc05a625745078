"use client";
import { type RefObject, useEffect, useState } from "react";
import { pageRegistryOf } from "../registry/pageRegistry.js";

/**
 * Whether this launcher is the first of the page. A page with several providers only shows one launcher. On the server every
 * launcher counts as the first, since it cannot know the others.
 */
export function useFirstOnPage(launcher: RefObject<Element | null>): boolean {
  const [isFirst, setIsFirst] = useState(true);
  useEffect(() => {
    const element = launcher.current;
    if (!element) return;
    const { launchers } = pageRegistryOf(element.ownerDocument);
    const stop = launchers.subscribe(() => setIsFirst(launchers.list()[0] === element));
    const remove = launchers.add(element);
    return () => {
      stop();
      remove();
    };
  }, [launcher]);
  return isFirst;
}
