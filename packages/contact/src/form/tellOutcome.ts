import type { Messages, OutboxState } from "@handrail/core";

/** What a customer is told of a message, and what they can do. */
export interface Told {
  tone: "busy" | "good" | "ask" | "bad";
  title: string;
  text: string;
  /** What they may press, the first the likeliest. */
  acts: readonly ("again" | "change" | "discard" | "another")[];
}

/** Words for how far a message has come. Nothing is claimed that the receipt does not say. */
export function tell(state: OutboxState, persistent: boolean, words: Messages["form"]): Told {
  const keeps = persistent ? words.waitingKept : words.waitingHere;
  switch (state.status) {
    case "sending":
      return { tone: "busy", title: words.sending, text: "", acts: [] };
    case "waiting":
      return {
        tone: "busy",
        title: state.reason === "offline" ? words.waitingOffline : words.waitingLater,
        text: keeps,
        acts: ["again", "discard"],
      };
    case "asking":
      return { tone: "ask", title: words.asking, text: words.askingWhy, acts: ["again", "discard"] };
    case "sent":
      return { tone: "good", title: words.sent, text: words.sentNext, acts: ["another"] };
    case "accepted":
      return { tone: "good", title: words.accepted, text: words.acceptedNext, acts: ["another"] };
    case "handedOff":
      return { tone: "good", title: words.handed, text: words.handedNext, acts: ["another"] };
    case "failed":
      return {
        tone: "bad",
        title: words.failed,
        text: { refused: words.failedRefused, "no-reference": words.failedNoReference, expired: words.failedExpired }[
          state.problem
        ],
        acts: ["again", "change", "discard"],
      };
  }
}

/** Whether a message has arrived, as far as anybody can tell: then its words need not be kept any longer. */
export function hasArrived({ status }: OutboxState): boolean {
  return status === "sent" || status === "accepted" || status === "handedOff";
}
