"use client";
import { useIsHydrated } from "@handrail/ui";
import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef, useId, useRef } from "react";
import { parts } from "../anatomy.js";
import { useAnswerMessages } from "../messages/useAnswerMessages.js";
import { FeedbackReasons } from "./FeedbackReasons.js";
import type { FeedbackTransport } from "./feedbackVote.js";
import { ReasonThanks } from "./ReasonThanks.js";
import { useVote } from "./useVote.js";
import { VoteForm } from "./VoteForm.js";

/**
 * Asks whether an answer helped and, after "no", why. Renders a `<div role="group">` with forms, which the browser posts to `action`
 * without JavaScript. Votes wait in an outbox while there is no network. The last vote counts. Without `action` and `transport` nothing is
 * sent, and it does not ask why. Use `onVote` to set `risen` on the nearest rail after "no".
 */
export const WasThisHelpful = /* @__PURE__ */ forwardRef<HTMLDivElement, WasThisHelpfulProps>(
  function WasThisHelpful(props, ref) {
    // Each article has its own vote.
    return <ArticleVote key={props.articleId} {...props} groupRef={ref} />;
  },
);

function ArticleVote(props: WasThisHelpfulProps & { groupRef: ForwardedRef<HTMLDivElement> }) {
  const { articleId, title, action, transport, defaultHelpful, defaultExplained, onVote, groupRef, ...rest } = props;
  const messages = useAnswerMessages();
  const isHydrated = useIsHydrated();
  const questionId = useId();
  const formRef = useRef<HTMLFormElement>(null);
  const { helpful, hasReasons, isExplained, vote, explain, ...progress } = useVote(props);
  const thanks = helpful ? messages.thanksYes : helpful === false && !progress.hasDestination && messages.thanksNo;
  return (
    <div
      data-hr={parts.feedback}
      role="group"
      aria-labelledby={questionId}
      // The page that follows a post without JavaScript can be opened here: `#helpful-pay`.
      id={action === undefined ? undefined : `helpful-${articleId}`}
      hidden={action === undefined && !isHydrated}
      {...rest}
      ref={groupRef}
    >
      <span data-hr={parts.feedbackQuestion} id={questionId}>
        {messages.helpful}
      </span>
      <VoteForm {...{ articleId, action, messages, helpful }} onVote={vote} />
      <span data-hr={parts.feedbackThanks} role="status">
        {progress.hasFailed ? messages.notSaved : progress.isSettled && thanks}
      </span>
      {hasReasons && (
        // Hidden, and not removed, so that the customer's words are still there after another "no" or if they do not arrive.
        <FeedbackReasons
          {...{ articleId, action, messages, formRef }}
          hidden={helpful !== false || isExplained}
          isSending={progress.isSendingReasons}
          onSend={explain}
        />
      )}
      {isExplained && (
        <ReasonThanks formRef={formRef} takesFocus={progress.hasSentReasons}>
          {messages.thanksReason}
        </ReasonThanks>
      )}
      {/* Not in the live region: a sentence that is added later would have the thanks announced again. */}
      {progress.isOffline && <span data-hr={parts.feedbackThanks}>{messages.willSend}</span>}
    </div>
  );
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
  /** Whether the reasons were sent before, as on the page that follows their post without JavaScript. @default false */
  defaultExplained?: boolean | undefined;
  /** Called with each new vote. Activating the same button again is not a new vote. */
  onVote?: (helpful: boolean) => void;
}
