// All that a form needs only once it has an outbox, loaded together with it.
export { runMessageAction } from "./messageActions.js";
export { followedMessage, messageIdOfDraft } from "./messageOfDraft.js";
export { OutcomeList } from "./OutcomeList.js";
export { openOutbox } from "./openOutbox.js";
export { submitDraft } from "./submitDraft.js";
