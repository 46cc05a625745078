"use client";
import { isCharacter, isTyping, matchesShortcut, parseOrReport } from "@handrail/contact/shortcut";
import { useEffect, useRef } from "react";

/**
 * Calls `open` when a shortcut is pressed anywhere on the page, unless the page or a field used the key. A shortcut of one character is off
 * while the customer types (WCAG 2.2, 2.1.4).
 * @param shortcut In the form of `aria-keyshortcuts`; `undefined` listens to nothing. An invalid one is reported by `reportError`.
 */
export function useSearchShortcut(shortcut: string | undefined, open: () => void): void {
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    const parsed = shortcut === undefined ? undefined : parseOrReport(shortcut);
    if (!parsed) return;
    const listener = (event: KeyboardEvent) => {
      // Only key code 229 identifies a key that an input method uses in Safari.
      if (event.defaultPrevented || event.repeat || event.isComposing || event.keyCode === 229) return;
      if (!matchesShortcut(event, parsed) || (isCharacter(parsed) && isTyping(event))) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, [shortcut]);
}
