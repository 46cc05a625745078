"use client";
import { type RefObject, useEffect } from "react";
import { pageOf } from "./page.js";

/** Counts an element as one in which a person can be seen, so that the launcher may make room for it. */
export function useRegisterRail(element: RefObject<Element | null>): void {
  useEffect(() => {
    const rail = element.current;
    if (rail) return pageOf(rail.ownerDocument).rails.add(rail);
  }, [element]);
}
