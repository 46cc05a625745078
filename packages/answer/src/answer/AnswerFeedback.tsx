"use client";
import { forwardRef } from "react";
import { Feedback, type FeedbackProps } from "../feedback/Feedback.js";
import { useAnswer } from "./AnswerContext.js";

/** Asks whether this answer helped; after "no" its rail rises. Renders a `<div role="group">`. */
export const AnswerFeedback = /* @__PURE__ */ forwardRef<HTMLDivElement, AnswerFeedbackProps>(function AnswerFeedback(
  { onVote, ...rest },
  ref,
) {
  const { article, onVote: tellRoot } = useAnswer("Feedback");
  const tell = (helpful: boolean) => {
    onVote?.(helpful);
    tellRoot(helpful);
  };
  // A new article is a new question, so its vote starts afresh.
  return <Feedback key={article.id} {...rest} articleId={article.id} title={article.title} onVote={tell} ref={ref} />;
});

/** Props of {@link AnswerFeedback}. */
export interface AnswerFeedbackProps extends Omit<FeedbackProps, "articleId" | "title"> {}
