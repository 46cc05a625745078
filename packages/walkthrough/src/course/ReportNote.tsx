"use client";
import { useMessages } from "@handrail/contact";
import { Button, Icon } from "@handrail/ui";
import { circleAlertIcon, hourglassIcon } from "@handrail/ui/icons";
import { parts } from "../anatomy.js";
import type { RecordStatus } from "./recordFollower.js";
import { useCourseMessages } from "./useCourseMessages.js";

/** Says that the records are loading, could not be loaded, or that there are none. Renders a `<div role="status">`. */
export function ReportNote({ status, isEmpty, onRetry }: ReportNoteProps) {
  const { words } = useCourseMessages();
  const { contact } = useMessages();
  const { report } = words;
  return (
    <div data-hr={parts.courseNote} role="status">
      {status === "loading" && (
        <p>
          <Icon icon={hourglassIcon} /> {report.loading}
        </p>
      )}
      {status === "failed" && (
        <>
          <p>
            <Icon icon={circleAlertIcon} /> <strong>{report.failedTitle}</strong>
          </p>
          <p>{report.failedBody}</p>
          {onRetry && <Button onClick={onRetry}>{contact.retry}</Button>}
        </>
      )}
      {isEmpty && (
        <>
          <p>
            <strong>{report.emptyTitle}</strong>
          </p>
          <p>{report.emptyBody}</p>
        </>
      )}
    </div>
  );
}

interface ReportNoteProps {
  status: RecordStatus;
  /** Whether the records were loaded, and there are none. */
  isEmpty: boolean;
  onRetry: (() => void) | undefined;
}
