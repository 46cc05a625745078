"use client";
import { useEffect, useState } from "react";
import { parts } from "../anatomy.js";
import type { SearchRootState } from "./SearchRootContext.js";
import { useSearchMessages } from "./useSearchMessages.js";

/**
 * Returns the accessible name of a search. Two searches of a page must differ (WCAG 2.2, 2.4.6), so the second one without a name of its own
 * gets a number after hydration.
 */
export function useSearchLabel({ input, label }: Pick<SearchRootState, "input" | "label">): string {
  const messages = useSearchMessages();
  const [position, setPosition] = useState(0);
  useEffect(() => {
    const fields: readonly (Element | null)[] = [...document.querySelectorAll(`[data-hr~="${parts.input}"]`)];
    setPosition(Math.max(0, fields.indexOf(input.current)));
  }, [input]);
  if (label !== undefined) return label;
  return position === 0 ? messages.label : `${messages.label} ${position + 1}`;
}
