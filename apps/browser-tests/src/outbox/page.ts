import { createOutbox, defineTransport, type Outbox, TransportError, transportErrorFor } from "@handrail/core/outbox";

interface Message {
  text: string;
}

declare global {
  interface Window {
    outbox: Outbox<Message>;
  }
}

const idempotent = new URLSearchParams(location.search).has("idempotent");

const transport = defineTransport<Message, { name: string; receipt: "reference"; idempotent: boolean }>(
  { name: "desk", receipt: "reference", idempotent },
  async (message, { signal, idempotencyKey }) => {
    const response = await fetch("/messages", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": idempotencyKey },
      body: JSON.stringify(message),
      signal,
    });
    if (!response.ok) throw transportErrorFor(response);
    const answer: unknown = await response.json().catch((cause: unknown) => {
      throw new TransportError("The answer broke off.", { retry: "unknown", cause });
    });
    return Object(answer);
  },
);

window.outbox = createOutbox<Message>({ name: "browser-test", transport });
