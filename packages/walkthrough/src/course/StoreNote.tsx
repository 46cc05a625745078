"use client";
import { useMessages } from "@handrail/contact";
import { Button, Icon } from "@handrail/ui";
import { circleAlertIcon } from "@handrail/ui/icons";
import { parts } from "../anatomy.js";
import type { RecordStatus } from "./recordFollower.js";
import { useCourseMessages } from "./useCourseMessages.js";

/** Says that progress cannot be reached or is not stored. Renders a `<div role="status">`. */
export function StoreNote({ status, isPersistent, onRetry }: StoreNoteProps) {
  const { words } = useCourseMessages();
  const { contact } = useMessages();
  return (
    <div data-hr={parts.courseNote} role="status">
      {status === "failed" && (
        <>
          <p>
            <Icon icon={circleAlertIcon} /> <strong>{words.storeFailedTitle}</strong>
          </p>
          <p>{words.storeFailedBody}</p>
          <Button onClick={onRetry}>{contact.retry}</Button>
        </>
      )}
      {status === "ready" && !isPersistent && (
        <p>
          <Icon icon={circleAlertIcon} /> {words.notPersistent}
        </p>
      )}
    </div>
  );
}

interface StoreNoteProps {
  status: RecordStatus;
  isPersistent: boolean;
  onRetry: () => void;
}
