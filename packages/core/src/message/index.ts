export { deskOf } from "../outbox/context.js";
export { createId } from "../outbox/createId.js";
export { hasArrived } from "../outbox/storedItem.js";
export { withTimeout } from "../timing/withTimeout.js";
export { type AddedFiles, type AttachmentLimits, addFiles, describeSize } from "./addFiles.js";
export * from "./contactRequest.js";
export {
  type DescribedItem,
  describeOutcome,
  type MessageAction,
  type OutcomeContext,
  type OutcomeDescription,
} from "./describeOutcome.js";
export { type FileLimits, fileProblemOf, mediaTypeOf, readFiles } from "./files.js";
export * from "./formFields.js";
export * from "./formReducer.js";
export { type HandoffEntry, handoffEntries, hasAttempts } from "./handoffEntries.js";
export { messageIdOf } from "./messageId.js";
export * from "./messageOfDraft.js";
export { needsPerson } from "./needsPerson.js";
export { openOutbox } from "./openOutbox.js";
export { readEmail } from "./readEmail.js";
export { restoreMessage } from "./restoreMessage.js";
export { isStoredDraft, type StoredDraft } from "./storedDraft.js";
export { type Submission, type SubmitResult, submitDraft } from "./submitDraft.js";
export { type FormInput, type FormProblems, problemOrder, validateForm } from "./validateForm.js";
