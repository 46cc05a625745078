"use client";
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { parts } from "../anatomy.js";

// React 18 warns about layout effects on the server, where no effect runs.
const useIsomorphicLayoutEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;

/**
 * The thanks in the place of the form with the reasons. Takes over the focus that was in the form, so that the sentence is read out, and
 * returns it to the form if that is shown again. Renders a `<p>`. @internal
 */
export function ReasonThanks({ formRef, takesFocus, children }: ReasonThanksProps) {
  const thanksRef = useRef<HTMLParagraphElement>(null);
  useIsomorphicLayoutEffect(() => {
    const form = formRef.current;
    const thanks = thanksRef.current;
    if (!thanks || !takesFocus) return;
    const { activeElement, body } = document;
    if (form?.contains(activeElement)) thanks.focus();
    // Safari does not focus a button that is clicked. The customer may have scrolled on.
    else if (!activeElement || activeElement === body) thanks.focus({ preventScroll: true });
    return () => {
      if (document.activeElement !== thanks) return;
      // After the form is shown again.
      queueMicrotask(() => {
        if (!thanks.isConnected && form && !form.hidden) form.querySelector("button")?.focus();
      });
    };
  }, [formRef, takesFocus]);
  return (
    <p data-hr={parts.feedbackThanks} tabIndex={-1} ref={thanksRef}>
      {children}
    </p>
  );
}

interface ReasonThanksProps {
  formRef: RefObject<HTMLFormElement | null>;
  /** Whether the form was sent on this page. */
  takesFocus: boolean;
  children: ReactNode;
}
