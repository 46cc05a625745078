"use client";
import { type RefObject, useEffect } from "react";
import { pageRegistryOf } from "./pageRegistry.js";

/** Registers an element that shows a person, so that the launcher can hide while it is in view. */
export function useRegisterRail(element: RefObject<Element | null>): void {
  useEffect(() => {
    const rail = element.current;
    if (rail) return pageRegistryOf(rail.ownerDocument).rails.add(rail);
  }, [element]);
}
