import { defineTransport, TransportError, transportErrorFor } from "@handrail/core/outbox";

const idempotent = new URLSearchParams(location.search).has("idempotent");

/** Sends to the desk of the test. The URL states the desk's traits. */
export function toDesk<Message extends object>() {
  return defineTransport<Message, { name: string; receipt: "reference"; idempotent: boolean }>(
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
}
