export { AnswerBody as Body } from "./AnswerBody.js";
export { AnswerContents as Contents } from "./AnswerContents.js";
export { AnswerFeedback as Feedback } from "./AnswerFeedback.js";
export { AnswerMeta as Meta } from "./AnswerMeta.js";
export { AnswerRelated as Related } from "./AnswerRelated.js";
export { AnswerRoot as Root } from "./AnswerRoot.js";
export { AnswerTitle as Title } from "./AnswerTitle.js";
