"use client";
import type { Messages, Question } from "@handrail/core";
import { parts } from "../anatomy.js";
import { OrderList } from "./OrderList.js";

/** The question and what can be answered. Renders a `<fieldset>`. */
export function Answers({ id, question, locale, messages, order, isDone, onOrder }: AnswersProps) {
  const hint = { one: undefined, several: messages.severalHint, order: messages.orderHint, short: undefined };
  const text = hint[question.type];
  return (
    <fieldset data-hr={parts.checkAnswers} aria-describedby={text ? `${id}-hint` : undefined}>
      <legend lang={locale}>{question.text}</legend>
      {text && (
        <p data-hr={parts.checkHint} id={`${id}-hint`}>
          {text}
        </p>
      )}
      {question.type === "order" && (
        <OrderList options={question.options} {...{ locale, messages, order, isDone, onOrder }} />
      )}
      {question.type === "short" && (
        <label data-hr={parts.checkText}>
          {messages.yourAnswer}
          <input type="text" name="answer" autoComplete="off" readOnly={isDone} />
        </label>
      )}
      {(question.type === "one" || question.type === "several") &&
        question.options.map((option) => (
          <label key={option.id} data-hr={parts.checkOption} lang={locale}>
            <input
              type={question.type === "one" ? "radio" : "checkbox"}
              name="answer"
              value={option.id}
              disabled={isDone}
              autoComplete="off"
            />
            {option.text}
          </label>
        ))}
    </fieldset>
  );
}

interface AnswersProps {
  /** Starts the ids in the form. */
  id: string;
  question: Question;
  locale: string;
  messages: Messages["walkthrough"]["check"];
  /** The ids of options in the order that the user gave them. */
  order: readonly string[];
  /** Whether the answer is correct, and no longer changes. */
  isDone: boolean;
  onOrder: (order: readonly string[]) => void;
}
