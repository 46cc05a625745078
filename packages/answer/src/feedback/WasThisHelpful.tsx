"use client";
import { useMessages, useRecord } from "@handrail/contact";
import { Button, useIsHydrated } from "@handrail/ui";
import { type ComponentPropsWithoutRef, type FormEvent, forwardRef, useContext, useId, useState } from "react";
import { parts } from "../anatomy.js";
import { useAnswerMessages } from "../messages/useAnswerMessages.js";
import { FeedbackReasons } from "./FeedbackReasons.js";
import { FeedbackStartContext } from "./FeedbackStartContext.js";
import type { FeedbackTransport } from "./feedbackVote.js";
import { useFeedbackOutbox } from "./useFeedbackOutbox.js";

/**
 * Asks whether an answer helped and, after "no", why. Renders a `<div role="group">` with forms, which the browser posts to `action`
 * without JavaScript. Votes wait in an outbox while there is no network. The last vote counts. Use `onVote` to set `risen` on the nearest
 * rail after "no".
 */
export const WasThisHelpful = /* @__PURE__ */ forwardRef<HTMLDivElement, WasThisHelpfulProps>(
  function WasThisHelpful(props, ref) {
    const { articleId, title, action, transport, defaultHelpful, onVote, ...rest } = props;
    const messages = useAnswerMessages();
    const { locale } = useMessages();
    const record = useRecord();
    const isHydrated = useIsHydrated();
    const questionId = useId();
    const { send, isWaiting } = useFeedbackOutbox(transport ?? action);
    const start = useContext(FeedbackStartContext);
    const [helpful, setHelpful] = useState(defaultHelpful ?? start);
    const [isExplained, setIsExplained] = useState(false);

    const vote = (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      const { submitter } = event.nativeEvent as SubmitEvent; // the type of each submit event
      const value = submitter?.getAttribute("value") === "yes";
      if (value === helpful) return;
      send({ articleId, helpful: value ? "yes" : "no", locale });
      setHelpful(value);
      setIsExplained(false);
      record({ type: "article.voted", articleId, title, helpful: value });
      onVote?.(value);
    };
    const later = isWaiting ? ` ${messages.willSend}` : "";
    return (
      <div
        data-hr={parts.feedback}
        role="group"
        aria-labelledby={questionId}
        hidden={action === undefined && !isHydrated}
        {...rest}
        ref={ref}
      >
        <span data-hr={parts.feedbackQuestion} id={questionId}>
          {messages.helpful}
        </span>
        <form data-hr={parts.feedbackVotes} method="post" action={action} onSubmit={vote}>
          <input type="hidden" name="articleId" value={articleId} />
          {(["yes", "no"] as const).map((value) => (
            <Button
              key={value}
              type="submit"
              name="helpful"
              value={value}
              data-hr={parts.feedbackVote}
              aria-pressed={helpful === (value === "yes")}
            >
              {messages[value]}
            </Button>
          ))}
        </form>
        <span data-hr={parts.feedbackThanks} role="status">
          {helpful && messages.thanksYes + later}
        </span>
        {helpful === false && !isExplained && (
          <FeedbackReasons
            articleId={articleId}
            action={action}
            messages={messages}
            onSend={(more) => {
              send({ articleId, helpful: "no", locale, ...more });
              setIsExplained(true);
            }}
          />
        )}
        {helpful === false && isExplained && (
          // The button that had focus is gone; with focus here, the sentence is read out.
          <p data-hr={parts.feedbackThanks} tabIndex={-1} ref={focus}>
            {messages.thanksReason + later}
          </p>
        )}
      </div>
    );
  },
);

function focus(element: HTMLElement | null): void {
  element?.focus();
}

/** Props of {@link WasThisHelpful}. */
export interface WasThisHelpfulProps extends Omit<ComponentPropsWithoutRef<"div">, "title"> {
  /** The article's id, which is posted as `articleId`. */
  articleId: string;
  /** The article's title, which is recorded in the journey with the vote. */
  title: string;
  /** The address to which votes are posted, with JavaScript and without: `helpful` is `yes` or `no`, with `reason` and `words`. */
  action?: string | undefined;
  /** Sends votes where there is JavaScript, instead of a post to `action`. */
  transport?: FeedbackTransport | undefined;
  /** The vote with which it starts, as on the page that follows a post without JavaScript. @default none */
  defaultHelpful?: boolean | undefined;
  /** Called with each new vote. Activating the same button again is not a new vote. */
  onVote?: (helpful: boolean) => void;
}
