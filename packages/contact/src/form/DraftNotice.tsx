"use client";
import { format } from "@handrail/core";
import { Button } from "@handrail/ui";
import { parts } from "../anatomy.js";
import { useSettings } from "../context/HandrailContext.js";
import { useFormMessages } from "./useFormMessages.js";

/** Says that the form holds an earlier draft, with a button to clear it. Renders a `<p>`. */
export function DraftNotice({ topic, hasFiles, isInactive, onClear }: DraftNoticeProps) {
  const messages = useFormMessages();
  const { topics } = useSettings();
  const title = topics.find(({ id }) => id === topic)?.title;
  const notes = [hasFiles && messages.draftFiles, title && format(messages.draftTopic, { topic: title })].filter(
    Boolean,
  );
  return (
    <p data-hr={parts.formDraft}>
      {/* One text in an element of its own: a browser that translates a page replaces texts, which React could not remove. */}
      <span>{[messages.draftRestored, ...notes].join(" ")}</span>{" "}
      <Button variant="quiet" aria-disabled={isInactive || undefined} onClick={() => isInactive || onClear()}>
        {messages.draftClear}
      </Button>
    </p>
  );
}

interface DraftNoticeProps {
  /** Id of the topic of the draft, if the page has another. */
  topic: string | undefined;
  /** Whether the form takes files, which are not stored. */
  hasFiles: boolean;
  isInactive: boolean;
  onClear: () => void;
}
