"use client";
import { forwardRef } from "react";
import { Feedback } from "../feedback/Feedback.js";
import { WasThisHelpful, type WasThisHelpfulProps } from "../feedback/WasThisHelpful.js";
import { useAnswer } from "./AnswerContext.js";

/**
 * Asks whether the answer helped; with `action` or `transport`, also why not. After "no" the answer's rail rises. Renders a
 * `<div role="group">`.
 */
export const AnswerFeedback = /* @__PURE__ */ forwardRef<HTMLDivElement, AnswerFeedbackProps>(function AnswerFeedback(
  { onVote, action, transport, defaultHelpful, defaultExplained, ...rest },
  ref,
) {
  const { article, onVote: onRootVote } = useAnswer("Feedback");
  const vote = (helpful: boolean) => {
    onVote?.(helpful);
    onRootVote(helpful);
  };
  // The key resets the vote when the article changes.
  const shared = { ...rest, articleId: article.id, title: article.title, onVote: vote, ref };
  if (action === undefined && !transport) return <Feedback key={article.id} {...shared} />;
  return <WasThisHelpful key={article.id} {...shared} {...{ action, transport, defaultHelpful, defaultExplained }} />;
});

/** Props of {@link AnswerFeedback}. */
export interface AnswerFeedbackProps extends Omit<WasThisHelpfulProps, "articleId" | "title"> {}
