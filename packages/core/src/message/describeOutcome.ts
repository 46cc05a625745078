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

/** Where {@link describeOutcome} is shown. */
export interface OutcomeContext {
  /** Whether a waiting message survives the page. */
  isPersistent: boolean;
  /** Whether it is the message that the form shows. */
  isCurrent: boolean;
  /** Whether it is open for a change in the form. */
  isChanging: boolean;
}

/** Describes the status of a message. It claims no more than the receipt proves. */
export function describeOutcome(
  { state, isElsewhere }: DescribedItem,
  { isPersistent, isCurrent, isChanging }: OutcomeContext,
  messages: Messages["form"],
): OutcomeDescription {
  // Only the tab that sends a message can change it. Here the form can be freed for another one.
  const elsewhere: readonly MessageAction[] = isCurrent && !isChanging ? ["another"] : [];
  switch (state.status) {
    case "sending":
      return { tone: "busy", title: messages.sending, text: "", actions: isElsewhere ? elsewhere : [] };
    case "waiting":
      return {
        tone: "busy",
        ...describeWaiting(state, isPersistent, messages),
        actions: isElsewhere ? elsewhere : ["again", "discard"],
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
        // A response without a reference, such as 204, does not prove that nothing was made.
        title: state.problem === "no-reference" ? messages.asking : messages.failed,
        text: describeFailure(state.problem, isPersistent, messages),
        actions: isChanging ? ["again", "discard"] : ["again", "change", "discard"],
      };
  }
}

type StateOf<Status> = Extract<OutboxState, { status: Status }>;

function describeWaiting({ reason }: StateOf<"waiting">, isPersistent: boolean, messages: Messages["form"]) {
  const titles = { unreachable: "waitingUnreachable", offline: "waitingOffline", later: "waitingLater" } as const;
  const storedText = reason === "unreachable" ? messages.waitingUnreachableWhy : messages.waitingStored;
  // A page that alone holds a message must not be reloaded, for example to turn off an ad blocker.
  return { title: messages[titles[reason]], text: isPersistent ? storedText : messages.waitingNotStored };
}

function describeAsking({ reason }: StateOf<"asking">, messages: Messages["form"]) {
  return reason === "offline"
    ? { title: messages.askingOffline, text: messages.askingOfflineWhy }
    : { title: messages.asking, text: messages.askingWhy };
}

function describeFailure(problem: OutboxProblem, isPersistent: boolean, messages: Messages["form"]): string {
  const failures: Readonly<Record<OutboxProblem, string>> = {
    refused: messages.failedRefused,
    "not-allowed": isPersistent ? messages.failedNotAllowed : messages.failedNotAllowedNotStored,
    "too-large": messages.failedTooLarge,
    "other-desk": messages.failedOtherDesk,
    "no-reference": messages.failedNoReference,
    expired: messages.failedExpired,
  };
  return failures[problem];
}
