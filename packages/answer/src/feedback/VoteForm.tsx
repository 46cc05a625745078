"use client";
import type { Messages } from "@handrail/core";
import { Button } from "@handrail/ui";
import { type FormEvent, useRef } from "react";
import { parts } from "../anatomy.js";

/** The two buttons of a vote. Renders a `<form>`. @internal */
export function VoteForm({ articleId, action, messages, helpful, onVote }: VoteFormProps) {
  // Safari before 15.4 has no `SubmitEvent.submitter`.
  const activated = useRef<string>(undefined);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent; // the type of each submit event
    const value = submitter?.getAttribute("value") ?? activated.current;
    activated.current = undefined;
    // A script that submits the form leaves the vote open: the browser posts it.
    if (value !== undefined || action === undefined) event.preventDefault();
    if (value !== undefined) onVote(value === "yes");
  };
  return (
    <form data-hr={parts.feedbackVotes} method="post" action={action} onSubmit={submit}>
      <input type="hidden" name="articleId" value={articleId} />
      {(["yes", "no"] as const).map((value) => (
        <Button
          key={value}
          type="submit"
          name="helpful"
          value={value}
          data-hr={parts.feedbackVote}
          aria-pressed={helpful === (value === "yes")}
          onClick={() => {
            activated.current = value;
          }}
        >
          {messages[value]}
        </Button>
      ))}
    </form>
  );
}

interface VoteFormProps {
  articleId: string;
  action: string | undefined;
  messages: Messages["answer"];
  helpful: boolean | undefined;
  onVote: (helpful: boolean) => void;
}
