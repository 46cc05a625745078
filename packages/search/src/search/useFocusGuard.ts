"use client";
import { type FocusEvent, type RefObject, useEffect, useRef } from "react";
import { rootOf } from "./rootOf.js";

/**
 * Moves focus to the field when an update removes the focused element, such as "Try again" or a hit. Otherwise focus would fall to the body, and
 * the next Tab would start at the top of the page (WCAG 2.2, 2.4.3).
 * @returns handlers for the element around all parts
 */
export function useFocusGuard(input: RefObject<HTMLInputElement | null>) {
  const focused = useRef<Element>(undefined);
  useEffect(() => {
    if (!focused.current || focused.current.isConnected) return;
    focused.current = undefined;
    const active = rootOf(input.current)?.activeElement;
    if (!active || active === active.ownerDocument.body) input.current?.focus({ preventScroll: true });
  });
  return {
    onFocus({ target, currentTarget }: FocusEvent<Element>) {
      // React also passes on the events of a dialog that is rendered elsewhere. It returns focus itself.
      if (currentTarget.contains(target)) focused.current = target;
    },
    onBlur() {
      focused.current = undefined;
    },
  };
}
