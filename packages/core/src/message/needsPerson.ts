import type { OutboxState } from "../outbox/outbox.js";

/** Returns whether a message needs the customer, or a person who can help: the rail rises. */
export function needsPerson(state: OutboxState | undefined): boolean {
  if (state?.status === "waiting") return state.reason === "unreachable";
  return state?.status === "failed" || state?.status === "asking";
}
