"use client";
import { useRichTextProps } from "@handrail/contact";
import type { WalkthroughStep } from "@handrail/core";
import { Button, Icon, stateAttribute, useIsHydrated } from "@handrail/ui";
import { circleCheckIcon } from "@handrail/ui/icons";
import { RichText } from "@handrail/ui/rich-text";
import { createElement, useEffect, useRef } from "react";
import { parts, states } from "../anatomy.js";
import { type CheckDetails, CheckForm } from "../check/CheckForm.js";
import { StepMediaView } from "../media/StepMediaView.js";
import { PracticeHint } from "../practice/PracticeNote.js";
import { useWalkthroughMessages } from "../tour/useWalkthroughMessages.js";
import { useCourseMessages } from "./useCourseMessages.js";

/**
 * One step of a module as a text, with the button that records that it is done. A question records itself once it is answered. Renders an `<li>`.
 */
export function CourseStep({ step, id, locale, level, isDone, isRight, isLoaded, onDone, onCheck }: CourseStepProps) {
  const messages = useWalkthroughMessages();
  const settings = useRichTextProps();
  const bodyLevel = level === 2 ? 3 : 4;
  return (
    <li data-hr={`${parts.guideStep} ${parts.courseStep}`} {...stateAttribute(states.done, isDone)}>
      {createElement(`h${level}`, { "data-hr": parts.guideStepTitle, id, lang: locale, tabIndex: -1 }, step.title)}
      <RichText {...settings} value={step.body} lang={locale} headingLevel={bodyLevel} />
      {step.kind === "practise" && step.hint && (
        <PracticeHint hint={step.hint} {...{ locale, settings }} messages={messages.practice} />
      )}
      {step.kind === "media" && <StepMediaView {...{ step, locale, settings }} transcript={messages.transcript} />}
      {step.kind === "check" ? (
        <CheckForm
          // The form reads whether the question was answered only once.
          key={String(isLoaded)}
          stepId={step.id}
          question={step.question}
          locale={locale}
          messages={messages.check}
          isDone={isRight}
          onCheck={onCheck}
        />
      ) : (
        <StepDone isDone={isDone} titleId={id} onDone={() => onDone(step.id)} />
      )}
    </li>
  );
}

// A record only grows, so a box to tick, which can be unticked, would promise too much.
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
  level: number;
  isDone: boolean;
  /** Whether its question was answered correctly. */
  isRight: boolean;
  /** Whether the record has been read. */
  isLoaded: boolean;
  onDone: (stepId: string) => void;
  onCheck: (details: CheckDetails) => void;
}
