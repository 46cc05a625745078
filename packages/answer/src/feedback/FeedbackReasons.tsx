"use client";
import type { Messages } from "@handrail/core";
import { Button } from "@handrail/ui";
import { type FormEvent, type RefObject, useId } from "react";
import { parts } from "../anatomy.js";
import { type FeedbackReason, maxWords } from "./feedbackVote.js";

const reasons: readonly FeedbackReason[] = [
  "notFound",
  "unclear",
  "outdated",
  "wrongProduct",
  "failed",
  "somethingElse",
];

/** Asks why an answer did not help. Renders a `<form>`, which cannot be changed while it is being sent. @internal */
export function FeedbackReasons(props: FeedbackReasonsProps) {
  const { articleId, action, messages, hidden, isSending, formRef, onSend } = props;
  const wordsId = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending) return;
    const data = new FormData(event.currentTarget);
    const reason = reasons.find((one) => one === data.get("reason"));
    const words = String(data.get("words") ?? "").trim();
    if (!reason && !words) {
      event.currentTarget.querySelector<HTMLInputElement>("input[type=radio]")?.focus();
      return;
    }
    onSend({ ...(reason && { reason }), ...(words && { words: words.slice(0, maxWords) }) });
  };
  return (
    // Not disabled while it is being sent: a disabled control loses focus.
    <form
      data-hr={parts.feedbackMore}
      method="post"
      action={action}
      hidden={hidden}
      aria-busy={isSending || undefined}
      onSubmit={submit}
      ref={formRef}
    >
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="helpful" value="no" />
      <fieldset data-hr={parts.feedbackReasons}>
        <legend>{messages.reasonTitle}</legend>
        {reasons.map((reason) => (
          <label key={reason} data-hr={parts.feedbackReason}>
            <input
              type="radio"
              name="reason"
              value={reason}
              aria-disabled={isSending || undefined}
              onClick={(event) => {
                if (isSending) event.preventDefault();
              }}
            />
            {messages.reasons[reason]}
          </label>
        ))}
      </fieldset>
      <label htmlFor={wordsId}>{messages.words}</label>
      <textarea
        data-hr={parts.feedbackWords}
        id={wordsId}
        name="words"
        rows={3}
        maxLength={maxWords}
        readOnly={isSending}
      />
      <Button type="submit" data-hr={parts.feedbackSend} aria-disabled={isSending || undefined}>
        {isSending ? messages.sendingReason : messages.sendReason}
      </Button>
    </form>
  );
}

interface FeedbackReasonsProps {
  articleId: string;
  action: string | undefined;
  messages: Messages["answer"];
  hidden: boolean;
  isSending: boolean;
  formRef: RefObject<HTMLFormElement | null>;
  /** Called with a reason, words or both. Without either, focus moves to the first reason instead. */
  onSend: (more: { reason?: FeedbackReason; words?: string }) => void;
}
