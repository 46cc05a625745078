"use client";
import { useHandrail } from "@handrail/contact";
import { format } from "@handrail/core";
import { Icon } from "@handrail/ui";
import { TriangleAlert } from "lucide";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useAnswer } from "./AnswerContext.js";
import { useAnswerWords } from "./useAnswerWords.js";

/**
 * Who keeps the answer right and when they last checked it; says so when that is overdue. Renders a `<div>`, or nothing
 * where neither is known.
 */
export const AnswerMeta = /* @__PURE__ */ forwardRef<HTMLDivElement, ComponentPropsWithoutRef<"div">>(
  function AnswerMeta(props, ref) {
    const { reviewedAt, reviewBy, owner } = useAnswer("Meta").article;
    const { messages, now } = useHandrail();
    const words = useAnswerWords();
    if (!reviewedAt && !reviewBy && !owner) return null;
    const due = reviewBy === undefined ? Number.NaN : Date.parse(reviewBy);
    // Which day it is, a cached page cannot know: an overdue check is told after hydration.
    const stale = now !== undefined && due < now;
    return (
      <div data-hr="answer-meta" data-stale={stale ? "" : undefined} {...props} ref={ref}>
        {stale && reviewBy && (
          <p data-hr="answer-stale">
            <Icon icon={TriangleAlert} />
            {format(words.stale, { date: longDate(reviewBy, messages.locale) })}
          </p>
        )}
        {reviewedAt && (
          <time data-hr="answer-checked" dateTime={reviewedAt} suppressHydrationWarning>
            {format(words.checked, { date: longDate(reviewedAt, messages.locale) })}
          </time>
        )}
        {owner && <span data-hr="answer-owner">{format(words.owner, { owner })}</span>}
      </div>
    );
  },
);

// The server's and the browser's Intl may differ in a space; the time element above therefore forgives it.
function longDate(date: string, locale: string): string {
  const instant = Date.parse(date);
  if (Number.isNaN(instant)) return date;
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(instant);
}
