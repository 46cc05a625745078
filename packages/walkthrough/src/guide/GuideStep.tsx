"use client";
import { useRichTextProps } from "@handrail/contact";
import type { WalkthroughStep } from "@handrail/core";
import { stateAttribute } from "@handrail/ui";
import { RichText } from "@handrail/ui/rich-text";
import { createElement, useId } from "react";
import { parts, states } from "../anatomy.js";
import { type CheckDetails, CheckForm } from "../check/CheckForm.js";
import { StepMediaView } from "../media/StepMediaView.js";
import { PracticeHint } from "../practice/PracticeNote.js";
import { useWalkthroughMessages } from "../tour/useWalkthroughMessages.js";
import { StepRoute } from "./StepRoute.js";

/** One step of a guide, with a box to tick once it is done. Renders an `<li>`. */
export function GuideStep({ step, id, locale, level, isDone, onTick, onCheck }: GuideStepProps) {
  const messages = useWalkthroughMessages();
  const settings = useRichTextProps();
  const labelId = useId();
  return (
    <li data-hr={parts.guideStep} id={id} {...stateAttribute(states.done, isDone)}>
      {createElement(
        `h${level}`,
        { "data-hr": parts.guideStepTitle, id: `${labelId}-title`, lang: locale },
        step.title,
      )}
      <RichText {...settings} value={step.body} lang={locale} headingLevel={level === 2 ? 3 : 4} />
      <StepRoute route={step.route} titleId={`${labelId}-title`} />
      {step.kind === "practise" && step.hint && (
        <PracticeHint hint={step.hint} {...{ locale, settings }} messages={messages.practice} />
      )}
      {step.kind === "media" && <StepMediaView {...{ step, locale, settings }} transcript={messages.transcript} />}
      {step.kind === "check" && (
        <CheckForm
          stepId={step.id}
          question={step.question}
          locale={locale}
          messages={messages.check}
          isDone={false}
          onCheck={onCheck}
        />
      )}
      <label data-hr={parts.guideDone}>
        <input
          type="checkbox"
          // Browsers would restore the ticks of an earlier visit, which may be older than the consumer's.
          autoComplete="off"
          value={step.id}
          checked={isDone}
          aria-labelledby={`${labelId}-done ${labelId}-title`}
          onChange={(event) => onTick(step.id, event.target.checked)}
        />
        <span id={`${labelId}-done`}>{messages.done}</span>
      </label>
    </li>
  );
}

interface GuideStepProps {
  step: WalkthroughStep;
  /** The id of the step in the page, to which a link can lead. */
  id: string;
  locale: string;
  /** The level of the step's heading. */
  level: 2 | 3;
  isDone: boolean;
  onTick: (stepId: string, isDone: boolean) => void;
  onCheck: (details: CheckDetails) => void;
}
