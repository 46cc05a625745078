"use client";
import { Feedback } from "@handrail/answer";
import { ContactScope, useMessages, useResolveHref } from "@handrail/contact";
import { RichText } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef, useState } from "react";
import { useFaq, useFaqItem } from "./FaqContext.js";
import { bodyOf, type FaqItem } from "./faqItem.js";

/** The answer, and whether it helped. Renders a `<div>` that carries the item's id, so that `#id` leads here. */
export const FaqAnswer = /* @__PURE__ */ forwardRef<HTMLDivElement, FaqAnswerProps>(function FaqAnswer(props, ref) {
  const { item, feedback = true, children, ...rest } = props;
  const { headingLevel, idPrefix, onVote } = useFaq("Answer");
  const { id, title, open } = useFaqItem("Answer");
  const { tasks } = useMessages().common;
  const resolveHref = useResolveHref();
  // Voting needs JavaScript, so it is left out of the server's HTML and of every answer nobody opened.
  const [wasOpen, setWasOpen] = useState(false);
  if (open && !wasOpen) setWasOpen(true);
  return (
    <div data-hr="faq-answer" lang={item.locale} {...rest} id={`${idPrefix}${id}`} ref={ref}>
      <RichText
        value={bodyOf(item)}
        resolveHref={resolveHref}
        headingLevel={headingLevel === 2 ? 3 : 4}
        taskLabels={tasks}
      />
      {children && <ContactScope component="faq">{children}</ContactScope>}
      {feedback && wasOpen && (
        <Feedback articleId={id} title={title} onVote={(helpful) => onVote({ id, title }, helpful)} />
      )}
    </div>
  );
});

/** Props of {@link FaqAnswer}. */
export interface FaqAnswerProps extends ComponentPropsWithoutRef<"div"> {
  /** What to show. Untrusted: only allowed elements and addresses are rendered. */
  item: FaqItem;
  /** Asks whether the answer helped. @default true */
  feedback?: boolean;
}
