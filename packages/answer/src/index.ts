export type { AnswerBodyProps } from "./answer/AnswerBody.js";
export type { AnswerFeedbackProps } from "./answer/AnswerFeedback.js";
export type { AnswerRelatedProps } from "./answer/AnswerRelated.js";
export type { AnswerRootProps } from "./answer/AnswerRoot.js";
export * as Answer from "./answer/index.parts.js";
export { Feedback, type FeedbackProps } from "./feedback/Feedback.js";
export type { FeedbackReason, FeedbackTransport, FeedbackVote } from "./feedback/feedbackVote.js";
export { WasThisHelpful, type WasThisHelpfulProps } from "./feedback/WasThisHelpful.js";
export { HelpAnswer, type HelpAnswerProps } from "./HelpAnswer.js";
