"use client";
import { useHandrail, useMessages } from "@handrail/contact";
import { format, type HelpArticle } from "@handrail/core";
import { Icon, stateAttribute } from "@handrail/ui";
import { triangleAlertIcon } from "@handrail/ui/icons";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { parts, states } from "../anatomy.js";
import { useAnswerMessages } from "../messages/useAnswerMessages.js";
import { useAnswer } from "./AnswerContext.js";
import { longDate, timeAgo } from "./reviewTime.js";

/**
 * Shows when the answer was last reviewed and who maintains it. When the next review is overdue, a warning takes the place of the date.
 * Renders a `<div>`, or nothing when the article has none of these.
 */
export const AnswerMeta = /* @__PURE__ */ forwardRef<HTMLDivElement, ComponentPropsWithoutRef<"div">>(
  function AnswerMeta(props, ref) {
    const { article } = useAnswer("Meta");
    const { reviewedAt, reviewBy, owner } = article;
    const { now } = useHandrail();
    const { locale } = useMessages();
    const messages = useAnswerMessages();
    if (!reviewedAt && !reviewBy && !owner) return null;
    const due = reviewBy === undefined ? Number.NaN : Date.parse(reviewBy);
    const isStale = now !== undefined && due < now;
    return (
      <div data-hr={parts.meta} {...stateAttribute(states.stale, isStale)} {...props} ref={ref}>
        {(reviewedAt || !Number.isNaN(due)) && (
          <div data-hr={parts.review}>
            {reviewedAt && (
              // Server and browser may disagree on a space in the date.
              <time data-hr={parts.checked} dateTime={reviewedAt} hidden={isStale} suppressHydrationWarning>
                {format(messages.checked, { date: longDate(reviewedAt, locale) })}
              </time>
            )}
            {!Number.isNaN(due) && <StaleNote article={article} now={isStale ? now : undefined} />}
          </div>
        )}
        {owner && <span data-hr={parts.owner}>{format(messages.owner, { owner })}</span>}
      </div>
    );
  },
);

// A cached page does not know today's date. Its HTML contains the note, hidden, so that nothing moves when it appears.
function StaleNote({ article, now }: { article: HelpArticle; now: number | undefined }) {
  const { reviewedAt, reviewBy = "" } = article;
  const { locale } = useMessages();
  const messages = useAnswerMessages();
  const ago = (date: string) => (now === undefined ? longDate(date, locale) : timeAgo(date, now, locale));
  return (
    <p data-hr={parts.stale} hidden={now === undefined} suppressHydrationWarning>
      <Icon icon={triangleAlertIcon} />
      {reviewedAt
        ? format(messages.staleSince, { ago: ago(reviewedAt) })
        : format(messages.stale, { date: longDate(reviewBy, locale) })}
    </p>
  );
}
