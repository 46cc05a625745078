import type { Messages } from "../messages/messages.js";
import type { OutboxItem, OutboxProblem, OutboxState } from "../outbox/outbox.js";
import type { ContactRequest } from "../outbox/transport.js";

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

/** What {@link describeOutcome} reads of a message. */
export type DescribedItem = Pick<OutboxItem<ContactRequest>, "state" | "isElsewhere">;

/**
 * Describes the status of a message. It claims no more than the receipt proves.
 * @param isPersistent Whether a waiting message survives the page.
 */
export function describeOutcome(
  { state, isElsewhere }: DescribedItem,
  isPersistent: boolean,
  messages: Messages["form"],
): OutcomeDescription {
  switch (state.status) {
    case "sending":
      return { tone: "busy", title: messages.sending, text: "", actions: isElsewhere ? ["another"] : [] };
    case "waiting":
      return {
        tone: "busy",
        ...describeWaiting(state, isPersistent, messages),
        // Only the tab that sends a message can change it.
        actions: isElsewhere ? ["another"] : ["again", "discard"],
      };
    case "asking":
      return { tone: "ask", ...describeAsking(state, messages), actions: ["again", "discard"] };
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

type StateOf<Status> = Extract<OutboxState, { status: Status }>;

function describeWaiting({ reason }: StateOf<"waiting">, isPersistent: boolean, messages: Messages["form"]) {
  if (reason === "unreachable") return { title: messages.waitingUnreachable, text: messages.waitingUnreachableWhy };
  return {
    title: reason === "offline" ? messages.waitingOffline : messages.waitingLater,
    text: isPersistent ? messages.waitingStored : messages.waitingNotStored,
  };
}

function describeAsking({ reason }: StateOf<"asking">, messages: Messages["form"]) {
  return reason === "offline"
    ? { title: messages.askingOffline, text: messages.askingOfflineWhy }
    : { title: messages.asking, text: messages.askingWhy };
}

function describeFailure(problem: OutboxProblem, messages: Messages["form"]): string {
  const failures: Readonly<Record<OutboxProblem, string>> = {
    refused: messages.failedRefused,
    "not-allowed": messages.failedNotAllowed,
    "too-large": messages.failedTooLarge,
    "other-desk": messages.failedOtherDesk,
    "no-reference": messages.failedNoReference,
    expired: messages.failedExpired,
  };
  return failures[problem];
}
