"use client";
import { Icon, stateAttribute } from "@handrail/ui";
import { circleAlertIcon, circleCheckIcon } from "@handrail/ui/icons";
import { useRef, useState } from "react";
import { parts, states } from "../anatomy.js";
import { RetryNote, useRetry } from "./RetryNote.js";
import type { RecordStatus } from "./recordFollower.js";
import { useCourseMessages } from "./useCourseMessages.js";

/** Says that progress cannot be reached or is not stored, and that it works again. Renders a `<div role="status">`. */
export function StoreNote({ status, isPersistent, onRetry }: StoreNoteProps) {
  const { words } = useCourseMessages();
  const note = useRef<HTMLDivElement>(null);
  const retrying = useRetry(onRetry);
  const hasRecovered = useHasRecovered(status);
  return (
    <div
      data-hr={parts.courseNote}
      {...stateAttribute(states.failed, status === "failed")}
      role="status"
      ref={note}
      tabIndex={-1}
    >
      {status === "failed" && (
        <RetryNote title={words.storeFailedTitle} body={words.storeFailedBody} focusAfter={note} retrying={retrying} />
      )}
      {status === "ready" && !isPersistent && (
        <p>
          <Icon icon={circleAlertIcon} /> {words.notPersistent}
        </p>
      )}
      {hasRecovered && isPersistent && (
        <p>
          <Icon icon={circleCheckIcon} /> {words.storeWorks}
        </p>
      )}
    </div>
  );
}

/** Whether the store works again after it failed. */
function useHasRecovered(status: RecordStatus): boolean {
  const [seen, setSeen] = useState({ status, hasRecovered: false });
  if (seen.status !== status) setSeen({ status, hasRecovered: status === "ready" && seen.status === "failed" });
  return seen.hasRecovered && status === "ready";
}

interface StoreNoteProps {
  status: RecordStatus;
  isPersistent: boolean;
  onRetry: () => Promise<void>;
}
