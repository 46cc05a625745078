"use client";
import type { useRichTextProps } from "@handrail/contact";
import type { Messages, PractiseStep, StepResult, WalkthroughStep } from "@handrail/core";
import { richTextToString } from "@handrail/core/rich-text";
import { useEffect } from "react";
import { type CheckDetails, CheckForm } from "../check/CheckForm.js";
import { StepMediaView } from "../media/StepMediaView.js";
import { PracticeNote } from "../practice/PracticeNote.js";
import type { PracticeTests } from "../practice/practice.js";
import { usePractice } from "../practice/usePractice.js";
import { OtherPage } from "./OtherPage.js";

/** What a step has below its text: what there is to practise, to answer or to watch, and on another page the way to its own. */
export function StepParts(props: StepPartsProps) {
  const { route } = props.step;
  return (
    <>
      <KindParts {...props} />
      {route && <OtherPage {...props} route={route} isFound={props.hasTarget && props.isFound} />}
    </>
  );
}

function KindParts(props: StepPartsProps) {
  const { step, locale, settings, messages, result, onCheck, onResult } = props;
  if (step.kind === "media") return <StepMediaView {...{ step, locale, settings }} transcript={messages.transcript} />;
  if (step.kind === "practise") return <Practice {...props} step={step} />;
  if (step.kind !== "check") return null;
  return (
    <CheckForm
      stepId={step.id}
      question={step.question}
      locale={locale}
      messages={messages.check}
      isDone={result === "correct"}
      isWrong={result === "wrong"}
      onCheck={(details) => {
        onResult(details.isCorrect ? "correct" : "wrong");
        onCheck?.(details);
      }}
    />
  );
}

function Practice(props: StepPartsProps & { step: PractiseStep }) {
  const { step, locale, settings, messages, waiting, practice, host, targets, hasTarget, onResult, onNotice } = props;
  const { practice: words } = messages;
  const { status, isNew } = usePractice(step, waiting, {
    practice,
    host,
    targets,
    hasTarget,
    onDone: () => onResult("done"),
  });
  const hint = status === "hint" && step.hint ? `${words.hint}: ${richTextToString(step.hint)}` : "";
  const notice = isNew ? words.done : hint;
  useEffect(() => {
    onNotice(notice);
    return () => onNotice("");
  }, [notice, onNotice]);
  return <PracticeNote {...{ step, locale, settings, status }} messages={words} />;
}

/** Props of {@link StepParts}. */
export interface StepPartsProps {
  step: WalkthroughStep;
  locale: string;
  /**
   * The settings of rich text. A prop, since code that is loaded later must not import the index of contact: esbuild without splitting would then
   * run that index only when this code is loaded, and the provider would be missing.
   */
  settings: ReturnType<typeof useRichTextProps>;
  messages: Messages["walkthrough"];
  result: StepResult | undefined;
  /** Whether the step waits until the user has practised or answered. */
  waiting: boolean;
  practice: PracticeTests | undefined;
  /** The element that the tour is rendered into. */
  host: Element;
  targets: () => readonly Element[];
  /** Whether the step names a target, which may be missing. */
  hasTarget: boolean;
  isFound: boolean;
  onCheck: ((details: CheckDetails) => void) | undefined;
  onResult: (result: Exclude<StepResult, "skipped">) => void;
  /** Called when the user is on a page that is not the step's, and when not any more. */
  onElsewhere: (isElsewhere: boolean) => void;
  /** Called when the user has come to the page of the step. */
  onArrive: () => void;
  /** Announces a hint, that the step was practised, or that it is on another page. */
  onNotice: (text: string) => void;
}
