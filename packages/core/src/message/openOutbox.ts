import { HandrailError } from "../errors.js";
import { createOutbox } from "../outbox/createOutbox.js";
import { defineTransport } from "../outbox/defineTransport.js";
import type { Outbox } from "../outbox/outbox.js";
import { memoryStore } from "../outbox/store.js";
import type { ContactRequest, Transport } from "../outbox/transport.js";
import { isContactRequest } from "./contactRequest.js";

/**
 * Opens the outbox of a form.
 * @param getTransport Returns the form's current transport, which may be a new function with every render.
 * @param storage `"memory"` on a shared device: waiting messages are lost with the page.
 */
export function openOutbox(
  name: string,
  getTransport: () => Transport<ContactRequest> | undefined,
  storage: "session" | "memory",
): Outbox<ContactRequest> {
  const first = getTransport();
  if (!first) throw new HandrailError("@handrail/contact: <ContactForm> has no transport. Pass one, or an outbox.");
  const traits = { ...first, name: first.name, receipt: first.receipt, idempotent: first.idempotent };
  return createOutbox<ContactRequest>({
    name,
    transport: defineTransport(traits, (request, options) => (getTransport() ?? first)(request, options)),
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
