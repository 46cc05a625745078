"use client";
import { Button } from "@handrail/ui";
import { useRef } from "react";
import { parts } from "../anatomy.js";
import { useMessages } from "../context/useMessages.js";

/** Shown while a part waits for its code or data. */
export function Waiting() {
  const { common } = useMessages();
  return (
    <p data-hr={parts.waiting} role="status">
      {common.loading}
    </p>
  );
}

/** Shown in place of a part that threw. */
export function Failed({ onRetry }: { onRetry: (failed: HTMLElement | null) => void }) {
  const { contact } = useMessages();
  const root = useRef<HTMLDivElement>(null);
  return (
    <div data-hr={parts.failed} role="alert" ref={root}>
      <p data-hr={parts.failedText}>
        <strong>{contact.failedTitle}</strong> {contact.failedBody}
      </p>
      <Button onClick={() => onRetry(root.current)}>{contact.retry}</Button>
    </div>
  );
}
