"use client";
import { useRecord } from "@handrail/contact";
import { Button } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef, useId, useState } from "react";
import { useAnswerWords } from "../answer/useAnswerWords.js";

/**
 * Asks whether an answer helped, and notes it in the journey. Renders a `<div role="group">`. A vote can be changed; the
 * last one counts. After "no" the nearest rail should rise: pass `onVote` on to the root's `risen`.
 */
export const Feedback = /* @__PURE__ */ forwardRef<HTMLDivElement, FeedbackProps>(function Feedback(props, ref) {
  const { articleId, title, onVote, ...rest } = props;
  const messages = useAnswerWords();
  const record = useRecord();
  const question = useId();
  const [helpful, setHelpful] = useState<boolean>();
  const vote = (value: boolean) => {
    if (value === helpful) return;
    setHelpful(value);
    record({ type: "article.voted", articleId, title, helpful: value });
    onVote?.(value);
  };
  return (
    <div data-hr="feedback" role="group" aria-labelledby={question} {...rest} ref={ref}>
      <span data-hr="feedback-question" id={question}>
        {messages.helpful}
      </span>
      <span data-hr="feedback-votes">
        <Button data-hr="feedback-vote" aria-pressed={helpful === true} onClick={() => vote(true)}>
          {messages.yes}
        </Button>
        <Button data-hr="feedback-vote" aria-pressed={helpful === false} onClick={() => vote(false)}>
          {messages.no}
        </Button>
      </span>
      <span data-hr="feedback-thanks" role="status">
        {helpful !== undefined && (helpful ? messages.thanksYes : messages.thanksNo)}
      </span>
    </div>
  );
});

/** Props of {@link Feedback}. */
export interface FeedbackProps extends Omit<ComponentPropsWithoutRef<"div">, "title"> {
  /** The article's id. */
  articleId: string;
  /** The article's title, so that whoever reads the journey need not look it up. */
  title: string;
  /** Called with every new vote. */
  onVote?: (helpful: boolean) => void;
}
