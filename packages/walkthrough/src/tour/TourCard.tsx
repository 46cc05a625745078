"use client";
import { ContactScope, ModalScope, useMessages, useRichTextProps } from "@handrail/contact";
import type { Walkthrough, WalkthroughStep } from "@handrail/core";
import { stateAttribute, VisuallyHidden } from "@handrail/ui";
import { type ReactNode, useId, useReducer, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { parts, states } from "../anatomy.js";
import type { CheckDetails } from "../check/CheckForm.js";
import { hasParts, LazyStepParts } from "../parts/LazyStepParts.js";
import type { PracticeTests } from "../practice/practice.js";
import { StepText } from "./StepText.js";
import { stageStepOf, type TourPresentation } from "./stepTargets.js";
import { TourActions } from "./TourActions.js";
import { TourHead } from "./TourHead.js";
import { useAnnouncement } from "./useAnnouncement.js";
import { useStage } from "./useStage.js";
import type { TourHandle } from "./useTour.js";
import { useTourFocus } from "./useTourFocus.js";
import { useWalkthroughMessages } from "./useWalkthroughMessages.js";

/**
 * The card of the current step, beside its targets, with the contact rail at the bottom. Renders a non-modal `role="dialog"`, since the page
 * stays operable, so that a step can be practised.
 */
export function TourCard({
  tour,
  step,
  walkthrough,
  practice,
  onCheck,
  children,
  endContent,
  ...presentation
}: TourCardProps): ReactNode {
  const id = useId();
  const { locale } = useMessages();
  const messages = useWalkthroughMessages();
  const settings = useRichTextProps();
  const marker = useRef<HTMLSpanElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const spotlight = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isElsewhere, setElsewhere] = useState(false);
  const [arrivals, arrive] = useReducer((count: number) => count + 1, 0);
  const stageStep = stageStepOf(step, tour.ended, presentation, arrivals);
  const { host, status, arrange, targets } = useStage({ marker, card, spotlight }, stageStep, tour.leave);
  const isMissing = status === "missing" && !tour.ended && !isElsewhere;
  const { result, waiting } = tour;
  const isWrong = result === "wrong" && !tour.ended;
  const stays = useTourFocus(marker, card, heading, stageStep.id, host !== undefined, targets);
  const [notice, setNotice] = useState("");
  const [failedAt, setFailedAt] = useState<string>();
  const announcement = useAnnouncement(tour, step, walkthrough.ending, { isMissing, stays, notice });
  const unfold = () => {
    arrange(true);
    // The button is gone then (WCAG 2.4.3).
    heading.current?.focus({ preventScroll: true });
  };
  const slot = tour.ended ? endContent : children;
  const content = host && (
    <>
      <div data-hr={parts.spotlight} popover="manual" aria-hidden="true" ref={spotlight}>
        <svg aria-hidden="true" preserveAspectRatio="none" focusable="false">
          <path data-hr={parts.dim} fillRule="evenodd" />
          <path data-hr={parts.ring} />
        </svg>
      </div>
      <div
        data-hr={parts.card}
        {...stateAttribute(states.missing, isMissing || isElsewhere)}
        {...stateAttribute(states.ended, tour.ended)}
        popover="manual"
        role="dialog"
        lang={locale}
        aria-labelledby={`${id}-title`}
        ref={card}
      >
        <ModalScope>
          <ContactScope
            risen={isMissing || isWrong || failedAt === stageStep.id}
            announce={false}
            question={step.title}
            component="walkthrough"
          >
            <div data-hr={parts.scroll}>
              <TourHead tour={tour} onUnfold={unfold} />
              <StepText
                key={stageStep.id}
                id={id}
                step={step}
                walkthrough={walkthrough}
                ended={tour.ended}
                isMissing={isMissing}
                ref={heading}
              >
                {hasParts(step) && (
                  <LazyStepParts
                    step={step}
                    locale={walkthrough.locale}
                    settings={settings}
                    messages={messages}
                    host={host}
                    hasTarget={stageStep.targets.length > 0}
                    isFound={status === "found" || status === "away"}
                    onElsewhere={setElsewhere}
                    onArrive={arrive}
                    onResult={tour.setResult}
                    onNotice={setNotice}
                    onFailure={() => setFailedAt(stageStep.id)}
                    {...{ result, waiting, practice, targets, onCheck }}
                  />
                )}
              </StepText>
              {slot && (
                <div data-hr={parts.slot}>
                  <ContactScope component="walkthrough">{slot}</ContactScope>
                </div>
              )}
            </div>
            <TourActions tour={tour} />
          </ContactScope>
        </ModalScope>
        <VisuallyHidden role="status">{announcement}</VisuallyHidden>
      </div>
    </>
  );
  return (
    <>
      <span ref={marker} data-hr={parts.marker} hidden />
      {content && createPortal(content, host)}
    </>
  );
}

/** Props of {@link TourCard}. */
export interface TourCardProps extends TourPresentation {
  /** The tour whose current step is shown. */
  tour: TourHandle;
  /** The current step. */
  step: WalkthroughStep;
  walkthrough: Walkthrough;
  practice: PracticeTests | undefined;
  onCheck: ((details: CheckDetails) => void) | undefined;
  /** Content below the step's text. */
  children?: ReactNode;
  /** Content below the text after the last step. */
  endContent?: ReactNode;
}
