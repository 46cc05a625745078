"use client";
import { Feedback } from "@handrail/answer";
import { ContactScope } from "@handrail/contact";
import { type ReactNode, useState } from "react";
import type { FaqItem } from "./faqData.js";

/** Asks whether an opened answer helped. After "no" the rail rises, and the question goes into what a person is given. @internal */
export function FaqVote({ item, onVote }: FaqVoteProps): ReactNode {
  const { id, title } = item;
  const [isUnanswered, setUnanswered] = useState(false);
  const vote = (helpful: boolean) => {
    setUnanswered(!helpful);
    onVote?.(id, helpful);
  };
  return (
    <ContactScope component="faq" risen={isUnanswered} question={isUnanswered ? title : undefined}>
      <Feedback articleId={id} title={title} onVote={vote} />
    </ContactScope>
  );
}

interface FaqVoteProps {
  item: FaqItem;
  /** Called with each new vote. */
  onVote: ((itemId: string, helpful: boolean) => void) | undefined;
}
