"use client";
import { useMessages, useRecord } from "@handrail/contact";
import { useIsHydrated } from "@handrail/ui";
import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef, useContext, useId, useState } from "react";
import { parts } from "../anatomy.js";
import { useAnswerMessages } from "../messages/useAnswerMessages.js";
import { FeedbackReasons } from "./FeedbackReasons.js";
import { FeedbackStartContext } from "./FeedbackStartContext.js";
import type { FeedbackAnswer, FeedbackTransport } from "./feedbackVote.js";
import { useFeedbackOutbox } from "./useFeedbackOutbox.js";
import { VoteForm } from "./VoteForm.js";

/**
 * Asks whether an answer helped and, after "no", why. Renders a `<div role="group">` with forms, which the browser posts to `action`
 * without JavaScript. Votes wait in an outbox while there is no network. The last vote counts. Use `onVote` to set `risen` on the nearest
 * rail after "no".
 */
export const WasThisHelpful = /* @__PURE__ */ forwardRef<HTMLDivElement, WasThisHelpfulProps>(
  function WasThisHelpful(props, ref) {
    // Each article has its own vote.
    return <ArticleVote key={props.articleId} {...props} groupRef={ref} />;
  },
);

function ArticleVote(props: WasThisHelpfulProps & { groupRef: ForwardedRef<HTMLDivElement> }) {
  const { articleId, title, action, transport, defaultHelpful, onVote, groupRef, ...rest } = props;
  const messages = useAnswerMessages();
  const isHydrated = useIsHydrated();
  const questionId = useId();
  const { helpful, reasons, isWaiting, vote, explain } = useVote(props);
  return (
    <div
      data-hr={parts.feedback}
      role="group"
      aria-labelledby={questionId}
      hidden={action === undefined && !isHydrated}
      {...rest}
      ref={groupRef}
    >
      <span data-hr={parts.feedbackQuestion} id={questionId}>
        {messages.helpful}
      </span>
      <VoteForm {...{ articleId, action, messages, helpful }} onVote={vote} />
      <span data-hr={parts.feedbackThanks} role="status">
        {helpful && messages.thanksYes}
      </span>
      {reasons === "asked" && (
        // Hidden after "yes", and not removed, so that the customer's words are still there after another "no".
        <FeedbackReasons {...{ articleId, action, messages }} hidden={helpful !== false} onSend={explain} />
      )}
      {reasons === "sent" && (
        // The button that had focus is gone; with focus here, the sentence is read out.
        <p data-hr={parts.feedbackThanks} tabIndex={-1} ref={focus}>
          {messages.thanksReason}
        </p>
      )}
      {/* Not in the live region: a sentence that is added later would have the thanks announced again. */}
      {isWaiting && <span data-hr={parts.feedbackThanks}>{messages.willSend}</span>}
    </div>
  );
}

/** The vote on one article, and how far its reasons have come. */
function useVote({ articleId, title, action, transport, defaultHelpful, onVote }: WasThisHelpfulProps) {
  const { locale } = useMessages();
  const record = useRecord();
  const { send, isWaiting } = useFeedbackOutbox(transport ?? action);
  const start = useContext(FeedbackStartContext);
  const [helpful, setHelpful] = useState(defaultHelpful ?? start);
  const [reasons, setReasons] = useState<"asked" | "sent" | undefined>(helpful === false ? "asked" : undefined);

  const vote = (value: boolean) => {
    if (value === helpful) return;
    send({ articleId, helpful: value ? "yes" : "no", locale });
    setHelpful(value);
    if (!value) setReasons("asked");
    else if (reasons === "sent") setReasons(undefined);
    record({ type: "article.voted", articleId, title, helpful: value });
    onVote?.(value);
  };
  const explain = (more: Pick<FeedbackAnswer, "reason" | "words">) => {
    send({ articleId, helpful: "no", locale, ...more });
    setReasons("sent");
  };
  return { helpful, reasons, isWaiting, vote, explain };
}

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
