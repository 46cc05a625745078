"use client";
import type { Messages, Question } from "@handrail/core";
import { Button, stateAttribute } from "@handrail/ui";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { parts, states } from "../anatomy.js";
import { Answers } from "./Answers.js";
import { CheckFeedback } from "./CheckFeedback.js";
import { type CheckResponse, isCorrect } from "./isCorrect.js";

/** A question that was answered. */
export interface CheckDetails {
  stepId: string;
  /** The id of the option or the text that was written, or the ids of the chosen or ordered options. */
  response: CheckResponse;
  isCorrect: boolean;
  /** How many times the question was answered since it is shown, this one included. */
  attempts: number;
}

/** The outcome that the form shows. */
interface Outcome {
  kind: "correct" | "wrong" | "empty";
  response: CheckResponse;
}

/**
 * A question with its answers, and what is said after it was answered. The feedback takes focus, so that a screen reader reads it. Renders a
 * `<form>`. Without JavaScript it can be read; sending it does nothing, since `method="dialog"` has no dialog to close.
 */
export function CheckForm({
  stepId,
  question,
  locale,
  messages,
  isDone,
  isWrong = false,
  isAskedAgain = false,
  onCheck,
}: CheckFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const feedback = useRef<HTMLDivElement>(null);
  const attempts = useRef(0);
  const [outcome, setOutcome] = useState(() => earlierOutcome(isDone, isWrong));
  const [order, setOrder] = useState<readonly string[]>(() =>
    "options" in question ? question.options.map((option) => option.id) : [],
  );
  const hasAnswered = useRef(false);
  useEffect(() => {
    if (outcome && hasAnswered.current) feedback.current?.focus();
  }, [outcome]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const given = new FormData(event.currentTarget).getAll("answer").map(String);
    // Enter in the field of an answer that was checked.
    if (outcome && outcome.kind !== "empty") return;
    const [first = ""] = given;
    const single = question.type === "short" ? first.trim() : first;
    const response = question.type === "order" ? order : question.type === "several" ? given : single;
    hasAnswered.current = true;
    if (response.length === 0) {
      setOutcome({ kind: "empty", response });
      return;
    }
    attempts.current += 1;
    const isRight = isCorrect(question, response);
    setOutcome({ kind: isRight ? "correct" : "wrong", response });
    onCheck({ stepId, response, isCorrect: isRight, attempts: attempts.current });
  };
  const tryAgain = () => {
    setOutcome(undefined);
    form.current?.querySelector<HTMLElement>("input, li button")?.focus();
  };
  const isRight = outcome?.kind === "correct";
  return (
    <form
      data-hr={parts.check}
      {...stateAttribute(states.correct, isRight)}
      {...stateAttribute(states.wrong, outcome?.kind === "wrong")}
      method="dialog"
      noValidate
      ref={form}
      onSubmit={onSubmit}
      // Another answer has no outcome yet.
      onChange={() => outcome && !isRight && setOutcome(undefined)}
    >
      <Answers
        id={id}
        question={question}
        locale={locale}
        messages={messages}
        order={order}
        isDone={isRight}
        onOrder={(next) => {
          setOrder(next);
          if (outcome && !isRight) setOutcome(undefined);
        }}
      />
      {outcome && <CheckFeedback question={question} locale={locale} messages={messages} {...outcome} ref={feedback} />}
      {outcome?.kind === "wrong" || (isRight && isAskedAgain) ? (
        <Button data-hr={parts.checkAgain} key="again" onClick={tryAgain}>
          {messages.tryAgain}
        </Button>
      ) : (
        !isRight && (
          <Button type="submit" data-hr={parts.checkSubmit} key="submit">
            {messages.submit}
          </Button>
        )
      )}
    </form>
  );
}

// What was answered then is not known any more.
function earlierOutcome(isDone: boolean, isWrong: boolean): Outcome | undefined {
  if (isDone) return { kind: "correct", response: "" };
  return isWrong ? { kind: "wrong", response: "" } : undefined;
}

/** Props of {@link CheckForm}. */
export interface CheckFormProps {
  stepId: string;
  question: Question;
  /** The language of the question. */
  locale: string;
  messages: Messages["walkthrough"]["check"];
  /** Whether the question was answered correctly before. */
  isDone: boolean;
  /** Whether the answer before was wrong. The form says so when it is shown again. @default false */
  isWrong?: boolean;
  /** Whether the question must be answered again, although the answer that is shown is correct. @default false */
  isAskedAgain?: boolean;
  onCheck: (details: CheckDetails) => void;
}
