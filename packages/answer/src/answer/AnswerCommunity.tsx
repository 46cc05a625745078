"use client";
import { useMessages, useRichTextProps } from "@handrail/contact";
import { type CommunityAnswer, format } from "@handrail/core";
import { Icon, stateAttribute } from "@handrail/ui";
import { circleCheckIcon } from "@handrail/ui/icons";
import { RichText } from "@handrail/ui/rich-text";
import { type ComponentPropsWithoutRef, forwardRef, useId } from "react";
import { parts, states } from "../anatomy.js";
import { useAnswerMessages } from "../messages/useAnswerMessages.js";
import { useAnswer } from "./AnswerContext.js";
import { longDate } from "./reviewTime.js";
import { renderStartLink } from "./startLink.js";

/**
 * Answers that customers wrote, each with its author and date, who allowed it and when, and whether the company's staff confirmed it. Answers
 * that nobody has allowed are not shown. Renders a `<section>`, or nothing without any.
 */
export const AnswerCommunity = /* @__PURE__ */ forwardRef<HTMLElement, ComponentPropsWithoutRef<"section">>(
  function AnswerCommunity(props, ref) {
    const { article, headingLevel } = useAnswer("Community");
    const messages = useAnswerMessages();
    const titleId = useId();
    const Heading = `h${headingLevel + 1}` as "h2" | "h3" | "h4"; // The answer's own level is 1, 2 or 3.
    const answers = (article.communityAnswers ?? []).filter(isModerated);
    if (answers.length === 0) return null;
    return (
      <section data-hr={parts.community} aria-labelledby={titleId} {...props} ref={ref}>
        <Heading data-hr={parts.communityTitle} id={titleId}>
          {messages.community}
        </Heading>
        <p data-hr={parts.communityNote}>{messages.communityNote}</p>
        {answers.map((answer) => (
          <Answer key={answer.id} answer={answer} />
        ))}
      </section>
    );
  },
);

function Answer({ answer }: { answer: ModeratedAnswer }) {
  const { article, headingLevel } = useAnswer("Community");
  const { locale } = useMessages();
  const messages = useAnswerMessages();
  const settings = useRichTextProps();
  const headId = useId();
  const { author, date, body, moderatedBy, moderatedAt, confirmed = false } = answer;
  return (
    <article data-hr={parts.communityAnswer} {...stateAttribute(states.confirmed, confirmed)} aria-labelledby={headId}>
      <p data-hr={parts.communityHead} id={headId}>
        <strong>{messages.communityLabel}</strong> <bdi>{author}</bdi>{" "}
        {/* Server and browser may disagree on a space in the date. */}
        <time dateTime={date} suppressHydrationWarning>
          {longDate(date, locale)}
        </time>
      </p>
      <RichText
        {...settings}
        lang={answer.locale ?? article.locale}
        value={body}
        headingLevel={levelInAnswer[headingLevel]}
        renderLink={renderStartLink}
        // A customer's links are not the company's recommendation. https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links
        linkRel="ugc nofollow noopener"
      />
      <p data-hr={parts.communityFoot} suppressHydrationWarning>
        {confirmed && (
          <span data-hr={parts.communityConfirmed}>
            <Icon icon={circleCheckIcon} />
            {messages.communityConfirmed}
          </span>
        )}
        <span suppressHydrationWarning>
          {format(messages.communityModerated, { moderator: moderatedBy, date: longDate(moderatedAt, locale) })}
        </span>
      </p>
    </article>
  );
}

/** Below the heading of all answers, which is one level below the title of the article. */
const levelInAnswer = { 1: 3, 2: 4, 3: 5 } as const;

/** An answer that somebody at the company has allowed to be shown. */
type ModeratedAnswer = CommunityAnswer & Required<Pick<CommunityAnswer, "moderatedBy" | "moderatedAt">>;

function isModerated(answer: CommunityAnswer): answer is ModeratedAnswer {
  return Boolean(answer.moderatedBy?.trim() && answer.moderatedAt?.trim());
}
