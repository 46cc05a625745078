// All that a form needs only once it has an outbox, loaded together with it.

export { followedMessage, messageIdOfDraft, openOutbox, submitDraft } from "@handrail/core/message";
export { runMessageAction } from "./messageActions.js";
export { OutcomeList } from "./OutcomeList.js";
