import type { Messages, OutboxState } from "@handrail/core";

/** What the customer can do with a message. Also the key of the button's label in the messages. */
export type MessageAction = "again" | "change" | "discard" | "another";

/** The status of a message in words, with the customer's next actions. */
export interface OutcomeDescription {
  tone: "busy" | "good" | "ask" | "bad";
  title: string;
  text: string;
  /** The most likely one first. */
  actions: readonly MessageAction[];
}

/**
 * Describes the status of a message. It claims no more than the receipt proves.
 * @param isPersistent Whether a waiting message survives the page.
 */
export function describeOutcome(
  state: OutboxState,
  isPersistent: boolean,
  messages: Messages["form"],
): OutcomeDescription {
  switch (state.status) {
    case "sending":
      return { tone: "busy", title: messages.sending, text: "", actions: [] };
    case "waiting":
      return {
        tone: "busy",
        title: state.reason === "offline" ? messages.waitingOffline : messages.waitingLater,
        text: isPersistent ? messages.waitingStored : messages.waitingNotStored,
        actions: ["again", "discard"],
      };
    case "asking":
      return { tone: "ask", title: messages.asking, text: messages.askingWhy, actions: ["again", "discard"] };
    case "sent":
      return { tone: "good", title: messages.sent, text: messages.sentNext, actions: ["another"] };
    case "accepted":
      return { tone: "good", title: messages.accepted, text: messages.acceptedNext, actions: ["another"] };
    case "handedOff":
      return { tone: "good", title: messages.handedOff, text: messages.handedOffNext, actions: ["another"] };
    case "failed":
      return {
        tone: "bad",
        title: messages.failed,
        text: describeFailure(state.problem, messages),
        actions: ["again", "change", "discard"],
      };
  }
}

type FailedState = Extract<OutboxState, { status: "failed" }>;

function describeFailure(problem: FailedState["problem"], messages: Messages["form"]): string {
  const failures = {
    refused: messages.failedRefused,
    "no-reference": messages.failedNoReference,
    expired: messages.failedExpired,
  };
  return failures[problem];
}

/** Returns whether a message has left for good, as far as the receipt proves: it will not be sent again. */
export function hasArrived({ status }: OutboxState): boolean {
  return status === "sent" || status === "accepted" || status === "handedOff";
}
