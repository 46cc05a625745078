"use client";
import { Feedback } from "@handrail/answer";
import { ContactScope, useMessages, useResolveHref } from "@handrail/contact";
import { useComposedRefs } from "@handrail/ui";
import { RichText } from "@handrail/ui/rich-text";
import { type ComponentPropsWithoutRef, forwardRef, useState } from "react";
import { parts } from "../anatomy.js";
import { useFaq, useFaqItem } from "./FaqContext.js";
import { bodyOf, type FaqItem } from "./faqData.js";
import { useIsRepeatedId } from "./useIsRepeatedId.js";

/** The answer, and the question whether it helped. Renders a `<div>` whose id is the item's, so a link to `#id` leads here. */
export const FaqAnswer = /* @__PURE__ */ forwardRef<HTMLDivElement, FaqAnswerProps>(function FaqAnswer(props, ref) {
  const { item, feedback = true, children, ...rest } = props;
  const { headingLevel, idPrefix, onVote } = useFaq("Answer");
  const { id, title, open } = useFaqItem("Answer");
  const elementId = `${idPrefix}${id}`;
  const { isRepeated, ref: answerRef } = useIsRepeatedId(elementId);
  const composedRef = useComposedRefs(answerRef, ref);
  const { tasks } = useMessages().common;
  const resolveHref = useResolveHref();
  // Voting needs JavaScript and an open answer, so the server's HTML does not contain it.
  const [wasOpen, setWasOpen] = useState(false);
  if (open && !wasOpen) setWasOpen(true);
  return (
    <div data-hr={parts.answer} {...rest} id={isRepeated ? undefined : elementId} ref={composedRef}>
      <RichText
        lang={item.locale}
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
  /** The answer. Its content is untrusted: only allowed elements and URLs are rendered. */
  item: FaqItem;
  /** Whether to ask if the answer helped. @default true */
  feedback?: boolean;
}
