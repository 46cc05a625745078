"use client";
import { ContactScope } from "@handrail/contact";
import { forwardRef } from "react";
import { AnswerBody } from "./answer/AnswerBody.js";
import { AnswerFeedback } from "./answer/AnswerFeedback.js";
import { AnswerMeta } from "./answer/AnswerMeta.js";
import { AnswerRelated, type AnswerRelatedProps } from "./answer/AnswerRelated.js";
import { AnswerRoot, type AnswerRootProps } from "./answer/AnswerRoot.js";
import { AnswerTitle } from "./answer/AnswerTitle.js";

/**
 * A whole answer: title, text, who checked it and when, whether it helped, what to read next, and a person at its foot.
 * Renders an `<article>`.
 */
export const HelpAnswer = /* @__PURE__ */ forwardRef<HTMLElement, HelpAnswerProps>(function HelpAnswer(props, ref) {
  const { related = [], onSelect, feedback = true, children, ...rest } = props;
  return (
    <AnswerRoot {...rest} ref={ref}>
      <AnswerTitle />
      <AnswerBody />
      {children && <ContactScope component="answer">{children}</ContactScope>}
      <div data-hr="answer-foot">
        <AnswerMeta />
        {feedback && <AnswerFeedback />}
      </div>
      <AnswerRelated articles={related} onSelect={onSelect} />
    </AnswerRoot>
  );
});

/** Props of {@link HelpAnswer}. */
export interface HelpAnswerProps extends Omit<AnswerRootProps, "onSelect"> {
  /** Articles that `article.related` may name. @default [] */
  related?: AnswerRelatedProps["articles"];
  /** Called when a related article is chosen. */
  onSelect?: AnswerRelatedProps["onSelect"];
  /** Asks whether the answer helped. @default true */
  feedback?: boolean;
}
