"use client";
import { useCallback, useEffect, useRef } from "react";

interface FormFocus {
  isOpen: boolean;
  isBusy: boolean;
  /** The status of the current message. */
  status: string | undefined;
  /** Changes with each message that the form starts with, and with the number of outcomes. */
  content: string;
}

/**
 * Moves focus to the heading of the form, or of the outcome that is shown instead, only if the customer acted here and focus was
 * lost.
 * @returns the refs of both headings, and a function to call when the customer acts
 */
export function useFocusAfterAction({ isOpen, isBusy, status, content }: FormFocus) {
  const titleRef = useRef<HTMLHeadingElement>(null);
  const outcomeRef = useRef<HTMLHeadingElement>(null);
  const contentBefore = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another status moves the focus too.
  useEffect(() => {
    const { activeElement, body } = document;
    // Focus falls back to the body when the activated button is removed.
    const isLost = !activeElement || activeElement === body;
    if (contentBefore.current === undefined || isBusy || !isLost) return;
    // Safari does not focus a button that is clicked, so a form with the same content must not take focus from it.
    if (isOpen && contentBefore.current === content) return;
    const heading = (isOpen ? titleRef : outcomeRef).current;
    if (heading) contentBefore.current = undefined;
    heading?.focus();
  }, [isOpen, isBusy, status, content]);
  const markActed = useCallback(() => {
    contentBefore.current = content;
  }, [content]);
  return { titleRef, outcomeRef, markActed };
}
