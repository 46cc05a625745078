"use client";
import { useIsHydrating } from "@handrail/ui";
import { type RefObject, useEffect, useRef } from "react";
import { openTarget } from "./openTarget.js";

/** The events of the Navigation API that are used. Not every browser has it. */
interface NavigationEvents {
  addEventListener: (type: "currententrychange", listener: (event: { navigationType: string | null }) => void) => void;
  removeEventListener: NavigationEvents["addEventListener"];
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
    const follow = (isSure: boolean) => {
      const { hash } = window.location;
      if (!isSure && hash === last) return;
      last = hash;
      isWaiting.current = !openTarget(hash, root.current);
    };
    const { navigation } = window as { navigation?: NavigationEvents };
    if (!navigation) {
      const onHashChange = () => follow(true);
      window.addEventListener("hashchange", onHashChange);
      return () => window.removeEventListener("hashchange", onHashChange);
    }
    // `hashchange` comes later, when the customer may have closed the target again.
    const onMove = ({ navigationType }: { navigationType: string | null }) => follow(navigationType === "push");
    navigation.addEventListener("currententrychange", onMove);
    return () => navigation.removeEventListener("currententrychange", onMove);
  }, [root]);
}
