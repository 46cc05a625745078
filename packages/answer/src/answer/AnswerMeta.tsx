"use client";
import { useHandrail, useMessages } from "@handrail/contact";
import { format, type HelpArticle } from "@handrail/core";
import { Icon, stateAttribute } from "@handrail/ui";
import { triangleAlertIcon } from "@handrail/ui/icons";
import { type ComponentPropsWithoutRef, forwardRef, useState } from "react";
import { parts, states } from "../anatomy.js";
import { useAnswerMessages } from "../messages/useAnswerMessages.js";
import { useAnswer } from "./AnswerContext.js";
import { longDate, timeAgo } from "./reviewTime.js";

/**
 * Shows who maintains the answer and when it was last reviewed. When the next review is overdue, a warning takes the place of the date.
 * Renders a `<div>`, or nothing when the article has none of these.
 */
export const AnswerMeta = /* @__PURE__ */ forwardRef<HTMLDivElement, ComponentPropsWithoutRef<"div">>(
  function AnswerMeta(props, ref) {
    const { article } = useAnswer("Meta");
    const { reviewedAt, reviewBy, owner } = article;
    const { now } = useHandrail();
    const { locale } = useMessages();
    const messages = useAnswerMessages();
    const [wasReserved] = useState(now === undefined);
    if (!reviewedAt && !reviewBy && !owner) return null;
    const due = reviewBy === undefined ? Number.NaN : Date.parse(reviewBy);
    const isStale = now !== undefined && due < now;
    const hasNote = isStale || (wasReserved && !Number.isNaN(due));
    return (
      <div data-hr={parts.meta} {...stateAttribute(states.stale, isStale)} {...props} ref={ref}>
        {owner && <span data-hr={parts.owner}>{format(messages.owner, { owner })}</span>}
        {(reviewedAt || hasNote) && (
          <div data-hr={parts.review}>
            {reviewedAt && (
              // Server and browser may disagree on a space in the date.
              <time data-hr={parts.checked} dateTime={reviewedAt} hidden={isStale} suppressHydrationWarning>
                {format(messages.checked, { date: longDate(reviewedAt, locale) })}
              </time>
            )}
            {hasNote && <StaleNote article={article} now={isStale ? now : undefined} />}
          </div>
        )}
      </div>
    );
  },
);

// A cached page does not know today's date. Its HTML contains the note, hidden, so that nothing moves when it appears. A page that is
// rendered in the browser needs no room for it.
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
