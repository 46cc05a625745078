"use client";
import { AudienceScope, ContactScope, useMessages, useRichTextProps } from "@handrail/contact";
import { format, type Walkthrough } from "@handrail/core";
import { useComposedRefs } from "@handrail/ui";
import { RichText } from "@handrail/ui/rich-text";
import { type ComponentPropsWithoutRef, createElement, forwardRef, useRef, useState } from "react";
import { parts } from "./anatomy.js";
import type { CheckDetails } from "./check/CheckForm.js";
import { GuideStep } from "./guide/GuideStep.js";
import { type GuideProgressProps, useGuideProgress } from "./guide/useGuideProgress.js";
import { useWalkthroughMessages } from "./tour/useWalkthroughMessages.js";

/**
 * The steps of a walkthrough as a page to read, print and tick off, with the contact rail at its foot. Renders a `<section>`. The server's
 * HTML contains all of it, so people without JavaScript can read it, and tick it off too.
 */
export const Guide = /* @__PURE__ */ forwardRef<HTMLElement, GuideProps>(function Guide(props, ref) {
  const {
    walkthrough,
    headingLevel = 2,
    idPrefix = "",
    railPlacement,
    done: _,
    defaultDone,
    onDoneChange,
    onCheck,
    ...rest
  } = props;
  const { locale, title, summary, audience, goal, steps, ending } = walkthrough;
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const root = useRef<HTMLElement>(null);
  const { locale: ours } = useMessages();
  const messages = useWalkthroughMessages();
  const settings = useRichTextProps();
  const { done, tick, fail } = useGuideProgress(root, walkthrough, { done: props.done, defaultDone, onDoneChange });
  const level = headingLevel === 1 ? 2 : 3;
  return (
    <AudienceScope audience={audience} messages={messages.trainer}>
      <section data-hr={parts.guide} lang={ours} aria-label={title} {...rest} ref={useComposedRefs(root, ref)}>
        <ContactScope
          component="guide"
          question={title}
          risen={wrong.length > 0}
          railPlacement={railPlacement}
          suspense="browser"
        >
          <div data-hr={parts.guideContent}>
            {createElement(`h${headingLevel}`, { "data-hr": parts.guideTitle, lang: locale }, title)}
            <p data-hr={parts.guideSummary} lang={locale}>
              {summary}
            </p>
            {goal && (
              <p data-hr={parts.guideGoal}>
                <strong>{messages.goal}</strong> <span lang={locale}>{goal}</span>
              </p>
            )}
            <ol data-hr={parts.guideSteps}>
              {steps.map((step) => (
                <GuideStep
                  key={step.id}
                  id={`${idPrefix}${step.id}`}
                  isDone={done.includes(step.id)}
                  onTick={tick}
                  onCheck={(details) => {
                    const others = wrong.filter((id) => id !== details.stepId);
                    setWrong(details.isCorrect ? others : [...others, details.stepId]);
                    if (!details.isCorrect) fail(details.stepId);
                    onCheck?.(details);
                  }}
                  {...{ step, locale, level }}
                />
              ))}
            </ol>
            <p data-hr={parts.guideProgress} role="status">
              {format(messages.doneCount, { done: String(done.length), total: String(steps.length) })}
            </p>
            {ending && <RichText {...settings} value={ending} lang={locale} headingLevel={level} />}
          </div>
        </ContactScope>
      </section>
    </AudienceScope>
  );
});

/** Props of {@link Guide}. */
export interface GuideProps extends Omit<ComponentPropsWithoutRef<"section">, "children">, GuideProgressProps {
  /** The steps to show, as plain JSON. */
  walkthrough: Walkthrough;
  /** Called each time the reader answers the question of a step. */
  onCheck?: (details: CheckDetails) => void;
  /** The level of the title's heading. The headings of steps are one level below. @default 2 */
  headingLevel?: 1 | 2;
  /** A prefix for the ids of steps in the page, for pages that have the same ids elsewhere. @default "" */
  idPrefix?: string;
  /** The place of the rail: above or below the steps. @default "end" */
  railPlacement?: "start" | "end";
}
