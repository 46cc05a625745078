import { defineTransport, TransportError, transportErrorFor } from "@handrail/core/outbox";

/** A transport to the server of the model. The page's address says which desk it is and whether it recognises repetitions. */
export function webhookLike<Message extends object>(parameters: URLSearchParams) {
  const traits = {
    ...({ name: "desk", receipt: "reference" } as const),
    idempotent: parameters.has("idempotent"),
    destination: parameters.get("desk") ?? "a",
  };
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
