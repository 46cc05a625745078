import { createOutbox, defineTransport, transportErrorFor } from "@handrail/core/outbox";
import type { FeedbackTransport, FeedbackVote } from "./feedbackVote.js";

/** Opens the outbox of votes, which wait in it until they have arrived. */
export function openFeedbackOutbox(transport: FeedbackTransport | string) {
  return createOutbox<FeedbackVote>({
    name: "feedback",
    transport: typeof transport === "string" ? formTransport(transport) : transport,
  });
}

/** Posts votes as the browser does without JavaScript. A vote that arrives twice is one vote. */
function formTransport(action: string): FeedbackTransport {
  const traits = { name: "feedback", receipt: "accepted", idempotent: true, destination: action } as const;
  return defineTransport(traits, async (vote, { signal, idempotencyKey }) => {
    const body = new URLSearchParams(Object.entries(vote));
    const headers = { "Idempotency-Key": idempotencyKey };
    const response = await fetch(action, { method: "POST", body, headers, signal });
    if (!response.ok) throw transportErrorFor(response);
    return {};
  });
}
