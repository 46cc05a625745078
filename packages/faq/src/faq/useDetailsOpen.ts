"use client";
import { type RefObject, useEffect, useState } from "react";

/**
 * Synchronises a `<details>` with `open`, although the browser opens and closes it by itself. A change before hydration is reported to
 * `onChange`. A change that the consumer's value does not accept is undone.
 * @returns a function to call from `onToggle`
 */
export function useDetailsOpen(
  details: RefObject<HTMLDetailsElement | null>,
  open: boolean,
  onChange: (open: boolean) => void,
): (openInPage: boolean) => void {
  const [openInPage, setOpenInPage] = useState(open);
  const toggle = (nextOpen: boolean) => {
    setOpenInPage(nextOpen);
    onChange(nextOpen);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only hydration can find another state than the one rendered
  useEffect(() => {
    if (details.current && details.current.open !== open) toggle(details.current.open);
  }, []);
  useEffect(() => {
    if (openInPage === open) return;
    if (details.current) details.current.open = open;
    setOpenInPage(open);
  }, [details, open, openInPage]);
  return toggle;
}
