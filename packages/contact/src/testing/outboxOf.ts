import type { ContactRequest, Outbox, OutboxItem } from "@handrail/core";

/** An outbox that holds just this, and does what it is told. */
export function outboxOf(
  items: readonly OutboxItem<ContactRequest>[],
  acts: Partial<Outbox<ContactRequest>>,
): Outbox<ContactRequest> {
  return {
    persistent: true,
    ready: Promise.resolve(),
    items: () => items,
    subscribe: () => () => {},
    send: async () => "sent-message",
    retry: async () => {},
    discard: async () => {},
    close: () => {},
    ...acts,
  };
}
