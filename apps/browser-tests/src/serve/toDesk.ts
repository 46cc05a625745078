import { defineTransport, TransportError, transportErrorFor } from "@handrail/core/outbox";

/**
 * Sends to the desk of a test. The page's address says whether it recognises repetitions.
 * @param more The name of the desk, where there are several.
 */
export function toDesk<Message extends object>(more: { destination?: string } = {}) {
  const idempotent = new URLSearchParams(location.search).has("idempotent");
  const traits = { ...({ name: "desk", receipt: "reference" } as const), idempotent, ...more };
  return defineTransport<Message, typeof traits>(traits, async (message, { signal, idempotencyKey }) => {
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
  });
}
