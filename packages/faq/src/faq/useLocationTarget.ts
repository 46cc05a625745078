"use client";
import { useIsHydrating } from "@handrail/ui";
import { type RefObject, useEffect, useRef } from "react";
import { openTarget } from "./openTarget.js";

/** An event of the Navigation API, which not every browser has, or `hashchange`, which has no type. */
interface MoveEvent extends Event {
  navigationType?: string | null;
}

/**
 * Opens the target of the page's URL inside `root` after mount, and whenever the page moves to another place: by a link, Back, Forward or,
 * where the browser has the Navigation API, the `pushState` of a client-side router.
 */
export function useLocationTarget(root: RefObject<HTMLElement | null>): void {
  const isHydrating = useIsHydrating();
  // Browsers open the target of the URL in server HTML, and the customer may have closed it since. Those that do have this event.
  const isWaiting = useRef(!isHydrating || !("onbeforematch" in globalThis));

  // After each render, because questions may arrive later.
  useEffect(() => {
    if (isWaiting.current && openTarget(window.location.hash, root.current)) isWaiting.current = false;
  });

  useEffect(() => {
    let last = window.location.hash;
    const { navigation = window } = window as { navigation?: EventTarget };
    // `hashchange` comes later than this event, when the customer may have closed the target again.
    const type = navigation === window ? "hashchange" : "currententrychange";
    const follow = ({ navigationType = "push" }: MoveEvent) => {
      const { hash } = window.location;
      // A script may replace the state of a place again and again.
      if (navigationType === "replace" && hash === last) return;
      last = hash;
      isWaiting.current = !openTarget(hash, root.current);
    };
    navigation.addEventListener(type, follow);
    return () => navigation.removeEventListener(type, follow);
  }, [root]);
}
