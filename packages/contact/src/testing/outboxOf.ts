import type { ContactRequest, Outbox, OutboxItem } from "@handrail/core";

/** An outbox with the given items and functions. */
export function outboxOf(
  items: readonly OutboxItem<ContactRequest>[],
  functions: Partial<Outbox<ContactRequest>>,
): Outbox<ContactRequest> {
  return {
    persistent: true,
    ready: Promise.resolve(),
    items: () => items,
    subscribe: () => () => {},
    follow: () => () => {},
    send: async () => "sent-message",
    retry: async () => {},
    discard: async () => true,
    close: () => {},
    ...functions,
  };
}
