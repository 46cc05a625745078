"use client";
import type { Handoff } from "@handrail/core";
import { handoff as english } from "@handrail/core/messages/en/handoff";
import { useMessages } from "../context/useMessages.js";
import { entriesOf } from "./entries.js";
import { HandoffRow } from "./HandoffRow.js";

/**
 * Everything that a handoff tells, for the customer to read, to put in other words and to take out: what is listed is what is passed
 * on. Renders a `<ul>`.
 */
export function HandoffList({ handoff, onHandoffChange, onRemoved, redact }: HandoverListProps) {
  const messages = useMessages();
  const words = messages.handoff ?? english;
  const remove = (without: Handoff) => {
    onHandoffChange(without);
    onRemoved();
  };
  return (
    <ul data-hr="handover-list">
      {entriesOf(handoff, words, messages.locale).map((entry) => (
        <HandoffRow
          key={entry.key}
          {...{ entry, words }}
          onChange={onHandoffChange}
          // New words may hold a secret as well; not while they are typed, which would take them out of the customer's hands.
          onKeep={() => redact && onHandoffChange(redact(handoff))}
          onRemove={() => remove(entry.without)}
        />
      ))}
    </ul>
  );
}

interface HandoverListProps {
  handoff: Handoff;
  onHandoffChange: (handoff: Handoff) => void;
  /** Takes secrets out of new words. */
  redact: ((handoff: Handoff) => Handoff) | undefined;
  /** Called after an entry was taken out: the button that was pressed is gone, so focus has to go somewhere. */
  onRemoved: () => void;
}
