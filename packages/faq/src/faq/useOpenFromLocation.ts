"use client";
import { useEffect } from "react";
import { openTarget } from "./openTarget.js";

/**
 * Opens the question that a client-side router has moved to. Only browsers without the Navigation API need it: there a page cannot notice
 * `history.pushState`. Call it once in the page, with the location of your router.
 * @param hash The fragment of the current location with its `#`, such as `location.hash` of React Router.
 */
export function useOpenFromLocation(hash: string): void {
  useEffect(() => {
    if (!("navigation" in window)) openTarget(hash, document.body);
  }, [hash]);
}
