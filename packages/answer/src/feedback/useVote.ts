"use client";
import { useMessages, useRecord } from "@handrail/contact";
import { useContext, useState } from "react";
import { FeedbackStartContext } from "./FeedbackStartContext.js";
import type { FeedbackAnswer, FeedbackTransport } from "./feedbackVote.js";
import { useFeedbackOutbox } from "./useFeedbackOutbox.js";

/** Whether the reasons were asked for, sent from this page, or sent on an earlier one. */
type ReasonsState = "asked" | "sent" | "sentEarlier";

/** Options of {@link useVote}. See the props of `WasThisHelpful`. */
export interface VoteOptions {
  articleId: string;
  title: string;
  action?: string | undefined;
  transport?: FeedbackTransport | undefined;
  defaultHelpful?: boolean | undefined;
  defaultExplained?: boolean | undefined;
  onVote?: ((helpful: boolean) => void) | undefined;
}

/** The vote on one article, and how far it and its reasons have come. */
export function useVote(options: VoteOptions) {
  const { articleId, title, action, transport, defaultHelpful, defaultExplained, onVote } = options;
  const { locale } = useMessages();
  const record = useRecord();
  const { send, progress } = useFeedbackOutbox(transport ?? action);
  const start = useContext(FeedbackStartContext);
  const [helpful, setHelpful] = useState(defaultHelpful ?? start);
  const [reasons, setReasons] = useState<ReasonsState | undefined>(
    helpful === false ? (defaultExplained ? "sentEarlier" : "asked") : undefined,
  );

  const hasFailed = progress === "failed";
  const isSettled = progress !== "sending" && !hasFailed;
  const isExplained = reasons === "sentEarlier" || (reasons === "sent" && isSettled);

  const vote = (value: boolean) => {
    const isNew = value !== helpful;
    if (!isNew && !hasFailed) return;
    send({ articleId, helpful: value ? "yes" : "no", locale });
    if (!value) setReasons("asked");
    else if (isExplained) setReasons(undefined);
    if (!isNew) return;
    setHelpful(value);
    record({ type: "article.voted", articleId, title, helpful: value });
    onVote?.(value);
  };

  const explain = (more: Pick<FeedbackAnswer, "reason" | "words">) => {
    if (reasons === "sent" && progress === "sending") return;
    send({ articleId, helpful: "no", locale, ...more });
    setReasons("sent");
  };

  return {
    helpful,
    /** Whether the form with the reasons is on the page, also while it is hidden: it has the customer's words until they have arrived. */
    hasReasons: reasons === "asked" || (reasons === "sent" && progress !== undefined && progress !== "arrived"),
    isExplained,
    /** Whether focus was in the form that the thanks replace. */
    takesFocus: reasons === "sent",
    hasFailed,
    isOffline: progress === "offline",
    /** Whether there is nothing more to learn about the vote soon. */
    isSettled,
    vote,
    explain,
  };
}
