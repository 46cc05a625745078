import type { ContactRequest, Outbox, Transport } from "@handrail/core";
import { isContactRequest } from "./contactRequest.js";

/**
 * Loads the outbox's code and opens the outbox of a form.
 * @param storage `"memory"` on a shared device: waiting messages are lost with the page.
 * @throws where the code cannot be loaded
 */
export async function openOutbox(
  name: string,
  transport: Transport<ContactRequest>,
  storage: "session" | "memory",
): Promise<Outbox<ContactRequest>> {
  const { createOutbox, memoryStore } = await import("@handrail/core/outbox");
  return createOutbox<ContactRequest>({
    name,
    transport,
    isRequest: isContactRequest,
    timeout: timeoutOf,
    ...(storage === "memory" && { store: memoryStore(name) }),
  });
}

/** Milliseconds for one attempt: 30 seconds, and the time to upload attachments at 15 kB per second. */
function timeoutOf({ attachments = [] }: ContactRequest): number {
  const bytes = attachments.reduce((sum, { size }) => sum + size, 0);
  return 30_000 + bytes / 15;
}
