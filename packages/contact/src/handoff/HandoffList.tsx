"use client";
import { format, type Handoff } from "@handrail/core";
import { type HandoffEntry, handoffEntries } from "@handrail/core/message";
import { handoff as english } from "@handrail/core/messages/en/handoff";
import { VisuallyHidden } from "@handrail/ui";
import { useState } from "react";
import { parts } from "../anatomy.js";
import { useMessages } from "../context/useMessages.js";
import { useMessagesOf } from "../context/useMessagesOf.js";
import { HandoffRow } from "./HandoffRow.js";

/**
 * Lists the entire content of a handoff. The customer can remove every entry and reword their own questions. Renders a `<ul>`, and
 * announces what is removed.
 */
export function HandoffList({ handoff, onHandoffChange, onRemoved, redact }: HandoffListProps) {
  const { locale } = useMessages();
  const messages = useMessagesOf("handoff", english);
  const [removed, setRemoved] = useState<string>();
  const remove = ({ text, without }: HandoffEntry) => {
    setRemoved(text);
    onHandoffChange(without);
    onRemoved();
  };
  return (
    <>
      {/* WebKit drops the role of a list that is a grid. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul data-hr={parts.handoffList} role="list">
        {handoffEntries(handoff, messages, locale).map((entry) => (
          <HandoffRow
            key={entry.key}
            {...{ entry, messages }}
            onChange={onHandoffChange}
            // The new text may hold a secret. It is only checked at the end, so that it does not change while the customer types.
            onRewordEnd={() => redact && onHandoffChange(redact(handoff))}
            onRemove={() => remove(entry)}
          />
        ))}
      </ul>
      <VisuallyHidden aria-live="polite">
        {removed !== undefined && format(messages.removed, { text: removed })}
      </VisuallyHidden>
    </>
  );
}

interface HandoffListProps {
  handoff: Handoff;
  onHandoffChange: (handoff: Handoff) => void;
  /** Removes secrets from edited text. */
  redact: ((handoff: Handoff) => Handoff) | undefined;
  /** Called after an entry was removed. Its button is gone, so the caller has to move focus. */
  onRemoved: () => void;
}
