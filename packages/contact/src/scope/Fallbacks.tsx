"use client";
import { Button } from "@handrail/ui";
import { useMessages } from "../context/useMessages.js";

/** Shown while a part waits for its code or data. */
export function Waiting() {
  const { common } = useMessages();
  return (
    <p data-hr="waiting" role="status">
      {common.loading}
    </p>
  );
}

/** Shown in place of a part that threw. */
export function Failed({ onRetry }: { onRetry: () => void }) {
  const { contact } = useMessages();
  return (
    <div data-hr="failed" role="alert">
      <p data-hr="failed-text">
        <strong>{contact.failedTitle}</strong> {contact.failedBody}
      </p>
      <Button onClick={onRetry}>{contact.retry}</Button>
    </div>
  );
}
