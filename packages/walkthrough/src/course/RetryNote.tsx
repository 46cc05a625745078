"use client";
import { useMessages } from "@handrail/contact";
import { Button, Icon } from "@handrail/ui";
import { circleAlertIcon, hourglassIcon } from "@handrail/ui/icons";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { useCourseMessages } from "./useCourseMessages.js";

/** Says that something failed, or that it is tried again, with a button that tries it. */
export function RetryNote({ title, body, focusAfter, retrying }: RetryNoteProps) {
  const { words } = useCourseMessages();
  const { isTrying, retry } = retrying;
  return (
    <>
      {isTrying ? (
        <p key="trying">
          <Icon icon={hourglassIcon} /> {words.trying}
        </p>
      ) : (
        <p key="title">
          <Icon icon={circleAlertIcon} /> <strong>{title}</strong>
        </p>
      )}
      <p key="body">{body}</p>
      {retry && <RetryButton {...{ focusAfter, isTrying }} onRetry={retry} />}
    </>
  );
}

interface RetryNoteProps {
  title: string;
  body: string;
  /** Gets focus when the button to try again is gone. */
  focusAfter: RefObject<HTMLElement | null>;
  /** From {@link useRetry}. Without `retry` there is no button. */
  retrying: { isTrying: boolean; retry?: (() => Promise<void>) | undefined };
}

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
function RetryButton({ focusAfter, isTrying, onRetry }: RetryButtonProps) {
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
