"use client";
import { useRecord } from "@handrail/contact";
import { Button, useIsHydrated } from "@handrail/ui";
import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef, useContext, useId, useState } from "react";
import { parts } from "../anatomy.js";
import { useAnswerMessages } from "../messages/useAnswerMessages.js";
import { FeedbackStartContext } from "./FeedbackStartContext.js";

/**
 * Asks whether an answer helped and records the vote in the journey. Renders a `<div role="group">`, which is hidden until JavaScript
 * runs. Customers can change their vote; the last one counts. Use `onVote` to set `risen` on the nearest rail after "no".
 */
export const Feedback = /* @__PURE__ */ forwardRef<HTMLDivElement, FeedbackProps>(function Feedback(props, ref) {
  // Each article has its own vote.
  return <ArticleFeedback key={props.articleId} {...props} groupRef={ref} />;
});

function ArticleFeedback(props: FeedbackProps & { groupRef: ForwardedRef<HTMLDivElement> }) {
  const { articleId, title, onVote, groupRef, ...rest } = props;
  const messages = useAnswerMessages();
  const record = useRecord();
  const isHydrated = useIsHydrated();
  const questionId = useId();
  const [helpful, setHelpful] = useState(useContext(FeedbackStartContext));
  const vote = (value: boolean) => {
    if (value === helpful) return;
    setHelpful(value);
    record({ type: "article.voted", articleId, title, helpful: value });
    onVote?.(value);
  };
  return (
    <div
      data-hr={parts.feedback}
      role="group"
      aria-labelledby={questionId}
      hidden={!isHydrated}
      {...rest}
      ref={groupRef}
    >
      <span data-hr={parts.feedbackQuestion} id={questionId}>
        {messages.helpful}
      </span>
      <span data-hr={parts.feedbackVotes}>
        <Button data-hr={parts.feedbackVote} aria-pressed={helpful === true} onClick={() => vote(true)}>
          {messages.yes}
        </Button>
        <Button data-hr={parts.feedbackVote} aria-pressed={helpful === false} onClick={() => vote(false)}>
          {messages.no}
        </Button>
      </span>
      <span data-hr={parts.feedbackThanks} role="status">
        {helpful !== undefined && (helpful ? messages.thanksYes : messages.thanksNo)}
      </span>
    </div>
  );
}

/** Props of {@link Feedback}. */
export interface FeedbackProps extends Omit<ComponentPropsWithoutRef<"div">, "title"> {
  /** The article's id. */
  articleId: string;
  /** The article's title, which is recorded in the journey with the vote. */
  title: string;
  /** Called with each new vote. Activating the same button again is not a new vote. */
  onVote?: (helpful: boolean) => void;
}
