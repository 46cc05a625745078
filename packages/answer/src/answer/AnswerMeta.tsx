"use client";
import { useHandrail, useMessages } from "@handrail/contact";
import { format } from "@handrail/core";
import { Icon, stateAttribute } from "@handrail/ui";
import { triangleAlertIcon } from "@handrail/ui/icons";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { parts, states } from "../anatomy.js";
import { useAnswerMessages } from "../messages/useAnswerMessages.js";
import { useAnswer } from "./AnswerContext.js";

/**
 * Shows who maintains the answer and when they last reviewed it, with a warning when the next review is overdue. Renders a `<div>`,
 * or nothing when the article has none of these.
 */
export const AnswerMeta = /* @__PURE__ */ forwardRef<HTMLDivElement, ComponentPropsWithoutRef<"div">>(
  function AnswerMeta(props, ref) {
    const { reviewedAt, reviewBy, owner } = useAnswer("Meta").article;
    const { now } = useHandrail();
    const { locale } = useMessages();
    const messages = useAnswerMessages();
    if (!reviewedAt && !reviewBy && !owner) return null;
    const due = reviewBy === undefined ? Number.NaN : Date.parse(reviewBy);
    // A cached page does not know today's date, so the warning appears after hydration.
    const stale = now !== undefined && due < now;
    return (
      <div data-hr={parts.meta} {...stateAttribute(states.stale, stale)} {...props} ref={ref}>
        {stale && reviewBy && (
          <p data-hr={parts.stale}>
            <Icon icon={triangleAlertIcon} />
            {format(messages.stale, { date: longDate(reviewBy, locale) })}
          </p>
        )}
        {reviewedAt && (
          <time data-hr={parts.checked} dateTime={reviewedAt} suppressHydrationWarning>
            {format(messages.checked, { date: longDate(reviewedAt, locale) })}
          </time>
        )}
        {owner && <span data-hr={parts.owner}>{format(messages.owner, { owner })}</span>}
      </div>
    );
  },
);

// Server and browser may disagree on a space in the date, hence suppressHydrationWarning above.
function longDate(date: string, locale: string): string {
  const instant = Date.parse(date);
  if (Number.isNaN(instant)) return date;
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(instant);
}
