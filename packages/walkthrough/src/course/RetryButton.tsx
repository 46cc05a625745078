"use client";
import { useMessages } from "@handrail/contact";
import { Button } from "@handrail/ui";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Whether something is tried again, and the function that does so. It does nothing while it is. */
export function useRetry(onRetry: () => void | Promise<void>): { isTrying: boolean; retry: () => Promise<void> } {
  const [isTrying, setTrying] = useState(false);
  const retry = async () => {
    if (isTrying) return;
    setTrying(true);
    try {
      await onRetry();
    } finally {
      setTrying(false);
    }
  };
  return { isTrying, retry };
}

/** The button that tries again. If it is removed while it has focus, focus moves to another element. */
export function RetryButton({ focusAfter, isTrying, onRetry }: RetryButtonProps) {
  const { contact } = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const { current } = button;
    // Runs before the button leaves the document.
    return () => {
      if (current && current === current.ownerDocument.activeElement)
        focusAfter.current?.focus({ preventScroll: true });
    };
  }, [focusAfter]);
  return (
    // `aria-disabled`, since a disabled button would lose focus.
    <Button ref={button} aria-disabled={isTrying || undefined} onClick={onRetry}>
      {contact.retry}
    </Button>
  );
}

interface RetryButtonProps {
  focusAfter: RefObject<HTMLElement | null>;
  isTrying: boolean;
  onRetry: () => void;
}
