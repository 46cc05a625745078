"use client";
import { useRichTextProps } from "@handrail/contact";
import type { WalkthroughStep } from "@handrail/core";
import { Button, Icon, stateAttribute, useIsHydrated } from "@handrail/ui";
import { circleCheckIcon } from "@handrail/ui/icons";
import { RichText } from "@handrail/ui/rich-text";
import { createElement, useEffect, useRef, useState } from "react";
import { parts, states } from "../anatomy.js";
import { type CheckDetails, CheckForm } from "../check/CheckForm.js";
import { StepRoute } from "../guide/StepRoute.js";
import { StepMediaView } from "../media/StepMediaView.js";
import { PracticeHint } from "../practice/PracticeNote.js";
import { useWalkthroughMessages } from "../tour/useWalkthroughMessages.js";
import { useCourseMessages } from "./useCourseMessages.js";

/**
 * One step of a module as a text, with the button that records that it is done. A question records itself once it is answered. Renders an `<li>`.
 */
export function CourseStep(props: CourseStepProps) {
  const { step, id, locale, level, isDone, isRight, isWrong, isAskedAgain, isLoaded, onDone, onCheck } = props;
  const messages = useWalkthroughMessages();
  const settings = useRichTextProps();
  const round = useRound(isRight);
  const bodyLevel = level === 4 ? 5 : 6;
  return (
    <li data-hr={`${parts.guideStep} ${parts.courseStep}`} {...stateAttribute(states.done, isDone)}>
      {createElement(`h${level}`, { "data-hr": parts.guideStepTitle, id, lang: locale, tabIndex: -1 }, step.title)}
      <RichText {...settings} value={step.body} lang={locale} headingLevel={bodyLevel} />
      <StepRoute route={step.route} titleId={id} />
      {step.kind === "practise" && step.hint && (
        <PracticeHint
          hint={step.hint}
          headingLevel={bodyLevel}
          messages={messages.practice}
          {...{ locale, settings }}
        />
      )}
      {step.kind === "media" && (
        <StepMediaView headingLevel={bodyLevel} transcript={messages.transcript} {...{ step, locale, settings }} />
      )}
      {step.kind === "check" ? (
        <CheckForm
          // The form reads whether the question was answered only once.
          key={`${isLoaded} ${round}`}
          stepId={step.id}
          question={step.question}
          locale={locale}
          messages={messages.check}
          isDone={isRight}
          isWrong={isWrong}
          isAskedAgain={isAskedAgain}
          onCheck={onCheck}
        />
      ) : (
        <StepDone isDone={isDone} titleId={id} onDone={() => onDone(step.id)} />
      )}
    </li>
  );
}

/** How often a right answer has stopped to count, because the course was failed. */
function useRound(isRight: boolean): number {
  const [before, setBefore] = useState({ isRight, round: 0 });
  if (before.isRight === isRight) return before.round;
  const round = before.round + (isRight ? 0 : 1);
  setBefore({ isRight, round });
  return round;
}

// A completed step cannot be undone, so this is not a checkbox.
function StepDone({ isDone, titleId, onDone }: { isDone: boolean; titleId: string; onDone: () => void }) {
  const { words } = useCourseMessages();
  const isHydrated = useIsHydrated();
  const note = useRef<HTMLParagraphElement>(null);
  const isPressed = useRef(false);
  useEffect(() => {
    // The button that had focus is gone.
    if (isDone && isPressed.current) note.current?.focus({ preventScroll: true });
    isPressed.current = false;
  }, [isDone]);
  if (isDone)
    return (
      <p data-hr={parts.courseStepDone} ref={note} tabIndex={-1}>
        <Icon icon={circleCheckIcon} /> {words.stepDone}
      </p>
    );
  // Without JavaScript it would do nothing.
  if (!isHydrated) return null;
  return (
    <Button
      data-hr={parts.courseMark}
      aria-describedby={titleId}
      onClick={() => {
        isPressed.current = true;
        onDone();
      }}
    >
      {words.markDone}
    </Button>
  );
}

interface CourseStepProps {
  step: WalkthroughStep;
  /** The id of its heading in the page, to which a link can lead. */
  id: string;
  locale: string;
  /** The level of its heading. */
  level: 4 | 5;
  isDone: boolean;
  /** Whether the answer to its question that counts is correct. */
  isRight: boolean;
  /** Whether that answer is wrong. */
  isWrong: boolean;
  /** Whether its question must be answered again because the course was failed. */
  isAskedAgain: boolean;
  /** Whether the record has been read. */
  isLoaded: boolean;
  onDone: (stepId: string) => void;
  onCheck: (details: CheckDetails) => void;
}
