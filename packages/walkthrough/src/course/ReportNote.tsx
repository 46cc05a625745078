"use client";
import { Icon, useIsHydrated } from "@handrail/ui";
import { hourglassIcon } from "@handrail/ui/icons";
import type { RefObject } from "react";
import { parts } from "../anatomy.js";
import { RetryNote, useRetry } from "./RetryNote.js";
import type { RecordStatus } from "./recordFollower.js";
import { useCourseMessages } from "./useCourseMessages.js";

/** Says that the records are loading, could not be loaded, or that there are none. Renders a `<div role="status">`. */
export function ReportNote({ status, isEmpty, heading, onRetry }: ReportNoteProps) {
  const { words } = useCourseMessages();
  const { report } = words;
  // Without JavaScript the button would do nothing.
  const isHydrated = useIsHydrated();
  const { isTrying, retry } = useRetry(() => onRetry?.());
  return (
    <div data-hr={parts.courseNote} role="status">
      {status === "loading" && (
        <p>
          <Icon icon={hourglassIcon} /> {report.loading}
        </p>
      )}
      {status === "failed" && (
        <RetryNote
          title={report.failedTitle}
          body={report.failedBody}
          focusAfter={heading}
          retrying={{ isTrying, retry: isHydrated && onRetry ? retry : undefined }}
        />
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
  /** Gets focus when the button to try again is gone. */
  heading: RefObject<HTMLElement | null>;
  onRetry: (() => void | Promise<void>) | undefined;
}
