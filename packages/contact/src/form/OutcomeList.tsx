"use client";
import type { ContactRequest, OutboxItem } from "@handrail/core";
import type { MessageAction } from "@handrail/core/message";
import type { Ref } from "react";
import { Outcome } from "./Outcome.js";

type Item = OutboxItem<ContactRequest>;

/** The status of each message in the outbox. Renders a `<section>` for each. */
export function OutcomeList({ items, currentId, isPersistent, headingRef, onAction }: OutcomeListProps) {
  return (
    <>
      {items.map((item) => (
        <Outcome
          key={item.id}
          item={item}
          isPersistent={isPersistent}
          headingRef={item.id === currentId ? headingRef : undefined}
          onAction={(action) => onAction(item, action)}
        />
      ))}
    </>
  );
}

interface OutcomeListProps {
  items: readonly Item[];
  currentId: string | undefined;
  /** Whether a waiting message survives the page. */
  isPersistent: boolean;
  /** The heading of the current message. */
  headingRef: Ref<HTMLHeadingElement>;
  onAction: (item: Item, action: MessageAction) => void;
}
