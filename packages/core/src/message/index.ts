export { describeFileProblem, type FileLimits, mediaTypeOf, readFiles } from "./files.js";
export { createDraftId, messageIdOf } from "./messageId.js";
export { readEmail } from "./readEmail.js";
