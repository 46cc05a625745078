"use client";
import type { Messages, Question } from "@handrail/core";
import { Icon } from "@handrail/ui";
import { circleAlertIcon, circleCheckIcon } from "@handrail/ui/icons";
import { forwardRef } from "react";
import { parts } from "../anatomy.js";
import type { CheckResponse } from "./isCorrect.js";

/** What is said about an answer: by an icon and in words, never by colour alone. Renders a `<div>`. */
export const CheckFeedback = /* @__PURE__ */ forwardRef<HTMLDivElement, CheckFeedbackProps>(
  function CheckFeedback(props, ref) {
    const { question, locale, messages, kind, response } = props;
    const feedback = kind === "empty" ? [] : feedbackOf(question, kind, response);
    return (
      <div data-hr={parts.checkFeedback} ref={ref} tabIndex={-1}>
        <p>
          <Icon icon={kind === "correct" ? circleCheckIcon : circleAlertIcon} />
          <strong>{messages[kind]}</strong>
        </p>
        {feedback.map((text) => (
          <p key={text} lang={locale}>
            {text}
          </p>
        ))}
        {kind === "wrong" && feedback.length === 0 && <p>{messages.wrongBody}</p>}
      </div>
    );
  },
);

interface CheckFeedbackProps {
  question: Question;
  locale: string;
  messages: Messages["walkthrough"]["check"];
  kind: "correct" | "wrong" | "empty";
  response: CheckResponse;
}

// What the chosen options say comes first, since it is the most exact.
function feedbackOf(question: Question, kind: "correct" | "wrong", response: CheckResponse): readonly string[] {
  const chosen = "options" in question && question.type !== "order" ? question.options : [];
  const isChosen = (id: string) => (typeof response === "string" ? response === id : response.includes(id));
  const texts = chosen.flatMap(({ id, feedback }) => (feedback && isChosen(id) ? [feedback] : []));
  return [...new Set([...texts, question.feedback?.[kind] ?? []].flat())];
}
