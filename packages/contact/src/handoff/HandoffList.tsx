"use client";
import type { Handoff } from "@handrail/core";
import { handoff as english } from "@handrail/core/messages/en/handoff";
import { parts } from "../anatomy.js";
import { useMessages } from "../context/useMessages.js";
import { useMessagesOf } from "../context/useMessagesOf.js";
import { HandoffRow } from "./HandoffRow.js";
import { handoffEntries } from "./handoffEntries.js";

/**
 * Lists the entire content of a handoff. The customer can remove every entry and reword their own questions. Renders a `<ul>`.
 */
export function HandoffList({ handoff, onHandoffChange, onRemoved, redact }: HandoffListProps) {
  const { locale } = useMessages();
  const messages = useMessagesOf("handoff", english);
  const remove = (without: Handoff) => {
    onHandoffChange(without);
    onRemoved();
  };
  return (
    <ul data-hr={parts.handoffList}>
      {handoffEntries(handoff, messages, locale).map((entry) => (
        <HandoffRow
          key={entry.key}
          {...{ entry, messages }}
          onChange={onHandoffChange}
          // The new text may hold a secret. It is only checked at the end, so that it does not change while the customer types.
          onRewordEnd={() => redact && onHandoffChange(redact(handoff))}
          onRemove={() => remove(entry.without)}
        />
      ))}
    </ul>
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
