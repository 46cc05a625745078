"use client";
import { Icon, stateAttribute } from "@handrail/ui";
import { circleAlertIcon, circleCheckIcon, hourglassIcon } from "@handrail/ui/icons";
import { useRef, useState } from "react";
import { parts, states } from "../anatomy.js";
import { RetryButton, useRetry } from "./RetryButton.js";
import type { RecordStatus } from "./recordFollower.js";
import { useCourseMessages } from "./useCourseMessages.js";

/** Says that progress cannot be reached or is not stored, and that it works again. Renders a `<div role="status">`. */
export function StoreNote({ status, isPersistent, onRetry }: StoreNoteProps) {
  const { words } = useCourseMessages();
  const note = useRef<HTMLDivElement>(null);
  const { isTrying, retry } = useRetry(onRetry);
  const hasRecovered = useHasRecovered(status);
  return (
    <div
      data-hr={parts.courseNote}
      {...stateAttribute(states.failed, status === "failed")}
      role="status"
      ref={note}
      tabIndex={-1}
    >
      {status === "failed" && isTrying && (
        <p key="trying">
          <Icon icon={hourglassIcon} /> {words.trying}
        </p>
      )}
      {status === "failed" && !isTrying && (
        <p key="title">
          <Icon icon={circleAlertIcon} /> <strong>{words.storeFailedTitle}</strong>
        </p>
      )}
      {status === "failed" && <p key="body">{words.storeFailedBody}</p>}
      {status === "failed" && <RetryButton focusAfter={note} isTrying={isTrying} onRetry={retry} />}
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
