export { hasArrived } from "../outbox/storedItem.js";
export {
  type DescribedItem,
  describeOutcome,
  type MessageAction,
  type OutcomeDescription,
} from "./describeOutcome.js";
export { describeFileProblem, type FileLimits, mediaTypeOf, readFiles } from "./files.js";
export { createDraftId, messageIdOf } from "./messageId.js";
export { needsPerson } from "./needsPerson.js";
export { readEmail } from "./readEmail.js";
