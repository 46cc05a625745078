"use client";
import type { ContactRequest, OutboxItem } from "@handrail/core";
import type { MessageAction } from "@handrail/core/message";
import type { Ref } from "react";
import { Outcome, type OutcomeProps } from "./Outcome.js";

type Item = OutboxItem<ContactRequest>;

/** The status of each message in the outbox. Renders a `<section>` for each. */
export function OutcomeList(props: OutcomeListProps) {
  const { items, currentId, isChanging, headingRef, onAction, ...shared } = props;
  return (
    <>
      {items.map((item) => (
        <Outcome
          key={item.id}
          {...shared}
          item={item}
          isCurrent={item.id === currentId}
          isChanging={isChanging && item.id === currentId}
          headingRef={item.id === currentId ? headingRef : undefined}
          onAction={(action) => onAction(item, action)}
        />
      ))}
    </>
  );
}

interface OutcomeListProps extends Pick<OutcomeProps, "Heading" | "isPersistent" | "isInactive"> {
  items: readonly Item[];
  currentId: string | undefined;
  /** Whether the current message is open for a change. */
  isChanging: boolean;
  /** The heading of the current message. */
  headingRef: Ref<HTMLHeadingElement>;
  onAction: (item: Item, action: MessageAction) => void;
}
