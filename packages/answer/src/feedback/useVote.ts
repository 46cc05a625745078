"use client";
import { useMessages, useRecord } from "@handrail/contact";
import { useContext, useState } from "react";
import { FeedbackStartContext } from "./FeedbackStartContext.js";
import type { FeedbackAnswer, FeedbackTransport } from "./feedbackVote.js";
import { useFeedbackOutbox } from "./useFeedbackOutbox.js";

/** Whether the reasons were asked for on this page, or sent on an earlier one. */
type ReasonsState = "asked" | "sentEarlier";

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
  const destination = transport ?? action;
  const { send, sent } = useFeedbackOutbox(destination);
  const start = useContext(FeedbackStartContext);
  const [helpful, setHelpful] = useState(defaultHelpful ?? start);
  const [reasons, setReasons] = useState<ReasonsState | undefined>(
    helpful === false ? (defaultExplained ? "sentEarlier" : "asked") : undefined,
  );
  // Votes are sent with the reasons and without. Only the vote that carries the reasons may be thanked for them.
  const [reasonsId, setReasonsId] = useState<string>();

  const hasFailed = sent?.progress === "failed";
  const isSettled = sent?.progress !== "sending" && !hasFailed;
  const hasSentReasons = helpful === false && reasonsId !== undefined && reasonsId === sent?.id;
  const isSendingReasons = hasSentReasons && sent?.progress === "sending";

  const vote = (value: boolean) => {
    const isNew = value !== helpful;
    if (!isNew && !hasFailed) return;
    send({ articleId, helpful: value ? "yes" : "no", locale });
    setReasonsId(undefined);
    // What was typed stays in the form: the vote that is sent now replaces the one with the words.
    if (!value) setReasons("asked");
    else if (reasons === "sentEarlier") setReasons(undefined);
    if (!isNew) return;
    setHelpful(value);
    record({ type: "article.voted", articleId, title, helpful: value });
    onVote?.(value);
  };

  const explain = (more: Pick<FeedbackAnswer, "reason" | "words">) => {
    if (!isSendingReasons) setReasonsId(send({ articleId, helpful: "no", locale, ...more }));
  };

  return {
    helpful,
    /** Whether votes are sent anywhere. Without it, no reasons are asked for. */
    hasDestination: destination !== undefined,
    /** Whether the form with the reasons is on the page, also while it is hidden: it has the customer's words. */
    hasReasons: reasons === "asked" && destination !== undefined,
    isSendingReasons,
    isExplained: helpful === false && (reasons === "sentEarlier" || (hasSentReasons && isSettled)),
    /** Whether the thanks replace the form on this page, and not on an earlier one. */
    hasSentReasons,
    hasFailed,
    isOffline: sent?.progress === "offline",
    /** Whether there is nothing more to learn about the vote soon. */
    isSettled,
    vote,
    explain,
  };
}
