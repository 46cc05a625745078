import type { OutboxState } from "@handrail/core";

/** Returns whether a message has left for good, as far as the receipt proves: it will not be sent again. */
export function hasArrived({ status }: OutboxState): boolean {
  return status === "sent" || status === "accepted" || status === "handedOff";
}

/** Returns whether a state needs the customer, or a person who can help: the rail rises. */
export function needsPerson(state: OutboxState | undefined): boolean {
  if (state?.status === "waiting") return state.reason === "unreachable";
  return state?.status === "failed" || state?.status === "asking";
}
