import type { ContactRequest, Outbox } from "@handrail/core";

/** Options of {@link sendMessage}. */
export interface SendOptions {
  /** Id of the message that this one replaces. */
  replacedId: string | undefined;
  /** Whether the message is a draft from before a reload, and so may be in the outbox already. */
  isRestored: boolean;
}

/**
 * Puts a message into the outbox, once.
 * @returns the id of the message in the outbox
 */
export async function sendMessage(
  outbox: Outbox<ContactRequest>,
  request: ContactRequest,
  { replacedId, isRestored }: SendOptions,
): Promise<string> {
  await outbox.ready;
  if (isRestored && !replacedId) {
    const queued = outbox.items().find((item) => item.request.message === request.message);
    if (queued) return queued.id;
  }
  const id = await outbox.send(request);
  // Not before the new message is stored, or a crash could lose both.
  if (replacedId) await outbox.discard(replacedId);
  return id;
}
