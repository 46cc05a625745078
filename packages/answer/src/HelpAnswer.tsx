"use client";
import { ContactScope } from "@handrail/contact";
import { forwardRef } from "react";
import { parts } from "./anatomy.js";
import { AnswerBody } from "./answer/AnswerBody.js";
import { AnswerChanges } from "./answer/AnswerChanges.js";
import { AnswerCommunity } from "./answer/AnswerCommunity.js";
import { AnswerContents } from "./answer/AnswerContents.js";
import { AnswerFeedback } from "./answer/AnswerFeedback.js";
import { AnswerMeta } from "./answer/AnswerMeta.js";
import { AnswerRelated, type AnswerRelatedProps } from "./answer/AnswerRelated.js";
import { AnswerRoot, type AnswerRootProps } from "./answer/AnswerRoot.js";
import { AnswerShowMe } from "./answer/AnswerShowMe.js";
import { AnswerTitle } from "./answer/AnswerTitle.js";
import type { FeedbackTransport } from "./feedback/feedbackVote.js";

/**
 * A complete answer: title, review date and reviewer, a button that shows the task, text, answers of customers, what was changed, the
 * question whether it helped, related articles, and a person at its foot. Renders an `<article>`.
 */
export const HelpAnswer = /* @__PURE__ */ forwardRef<HTMLElement, HelpAnswerProps>(function HelpAnswer(props, ref) {
  const {
    related = [],
    onSelect,
    contents = true,
    feedback = true,
    feedbackAction,
    feedbackTransport,
    defaultExplained,
    children,
    ...rest
  } = props;
  return (
    <AnswerRoot {...rest} ref={ref}>
      <AnswerTitle />
      <AnswerMeta />
      <AnswerShowMe />
      {contents && <AnswerContents />}
      <AnswerBody />
      {children && <ContactScope component="answer">{children}</ContactScope>}
      <AnswerCommunity />
      <AnswerChanges />
      {feedback && (
        <div data-hr={parts.foot}>
          <AnswerFeedback action={feedbackAction} transport={feedbackTransport} defaultExplained={defaultExplained} />
        </div>
      )}
      <AnswerRelated articles={related} onSelect={onSelect} />
    </AnswerRoot>
  );
});

/** Props of {@link HelpAnswer}. */
export interface HelpAnswerProps extends Omit<AnswerRootProps, "onSelect"> {
  /** The articles in which the ids of `article.related` are looked up. @default [] */
  related?: AnswerRelatedProps["articles"];
  /** Called when a link to a related article is activated. */
  onSelect?: AnswerRelatedProps["onSelect"];
  /** Whether a text of three or more headings starts with links to them. @default true */
  contents?: boolean;
  /** Whether to ask if the answer helped. @default true */
  feedback?: boolean;
  /** The address to which votes are posted. With it, or with a transport, a "no" is followed by the question why. */
  feedbackAction?: string | undefined;
  /** Sends votes where there is JavaScript, instead of a post to `feedbackAction`. */
  feedbackTransport?: FeedbackTransport | undefined;
  /** Whether the reasons of a "no" were sent before, as on the page that follows their post without JavaScript. @default false */
  defaultExplained?: boolean | undefined;
}
