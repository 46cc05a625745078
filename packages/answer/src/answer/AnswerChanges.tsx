"use client";
import { useMessages } from "@handrail/contact";
import type { ArticleChange } from "@handrail/core";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { parts } from "../anatomy.js";
import { useAnswerMessages } from "../messages/useAnswerMessages.js";
import { useAnswer } from "./AnswerContext.js";
import { longDate } from "./reviewTime.js";

/**
 * Shows what was last changed because of customers' words, and folds away the other changes, newest first. Renders a `<div>`, or nothing if
 * the article names no change.
 */
export const AnswerChanges = /* @__PURE__ */ forwardRef<HTMLDivElement, ComponentPropsWithoutRef<"div">>(
  function AnswerChanges(props, ref) {
    const { article } = useAnswer("Changes");
    const messages = useAnswerMessages();
    const changes = [...(article.changes ?? [])].sort((a, b) => b.date.localeCompare(a.date));
    const heard = changes.find(({ fromFeedback }) => fromFeedback);
    const others = changes.filter((change) => change !== heard);
    if (changes.length === 0) return null;
    return (
      <div data-hr={parts.changes} {...props} ref={ref}>
        {heard && (
          <p data-hr={parts.heard}>
            <strong>{messages.changedForCustomers}</strong> <Change change={heard} lang={article.locale} />
          </p>
        )}
        {others.length > 0 && (
          <details data-hr={parts.history}>
            <summary>{messages.changes}</summary>
            <ul>
              {others.map((change, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two changes may have one date and one text
                <li key={index}>
                  <Change change={change} lang={article.locale} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    );
  },
);

function Change({ change, lang }: { change: ArticleChange; lang: string }) {
  const { locale } = useMessages();
  return (
    <>
      {/* Server and browser may disagree on a space in the date. */}
      <time data-hr={parts.changeDate} dateTime={change.date} suppressHydrationWarning>
        {longDate(change.date, locale)}
      </time>{" "}
      <span lang={lang}>{change.text}</span>
    </>
  );
}
