"use client";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

const inherited = ["dir", "lang", "data-hr-scheme", "data-hr-contrast", "data-hr-brand"] as const;

/** The attributes that a dialog inherits from its position in the React tree. */
export type Surroundings = Partial<Record<(typeof inherited)[number], string>>;

// React 18 warns about a layout effect on the server, where neither runs.
const useIsomorphicLayoutEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;

/**
 * A dialog is rendered at the end of the body, away from its part of the page. This hook reads direction, language, scheme, contrast
 * and brand from the ancestors of `placeRef`, so that the dialog gets the same.
 * @internal
 */
export function useSurroundings(open: boolean): {
  placeRef: RefObject<HTMLSpanElement | null>;
  surroundings: Surroundings;
} {
  const placeRef = useRef<HTMLSpanElement>(null);
  const [surroundings, setSurroundings] = useState<Surroundings>({});
  useIsomorphicLayoutEffect(() => {
    if (!open) return;
    const found: Surroundings = {};
    for (const name of inherited) {
      const value = placeRef.current?.closest(`[${name}]`)?.getAttribute(name);
      if (value != null) found[name] = value;
    }
    setSurroundings(found);
  }, [open]);
  return { placeRef, surroundings };
}
