"use client";
import { forwardRef } from "react";
import { Feedback, type FeedbackProps } from "../feedback/Feedback.js";
import { useAnswer } from "./AnswerContext.js";

/** Asks whether the answer helped. After "no" the answer's rail rises. Renders a `<div role="group">`. */
export const AnswerFeedback = /* @__PURE__ */ forwardRef<HTMLDivElement, AnswerFeedbackProps>(function AnswerFeedback(
  { onVote, ...rest },
  ref,
) {
  const { article, onVote: onRootVote } = useAnswer("Feedback");
  const vote = (helpful: boolean) => {
    onVote?.(helpful);
    onRootVote(helpful);
  };
  // The key resets the vote when the article changes.
  return <Feedback key={article.id} {...rest} articleId={article.id} title={article.title} onVote={vote} ref={ref} />;
});

/** Props of {@link AnswerFeedback}. */
export interface AnswerFeedbackProps extends Omit<FeedbackProps, "articleId" | "title"> {}
