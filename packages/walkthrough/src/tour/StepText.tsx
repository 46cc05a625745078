"use client";
import { useRichTextProps } from "@handrail/contact";
import type { Walkthrough, WalkthroughStep } from "@handrail/core";
import { RichText } from "@handrail/ui/rich-text";
import { forwardRef, type ReactNode } from "react";
import { parts } from "../anatomy.js";
import { useWalkthroughMessages } from "./useWalkthroughMessages.js";

/**
 * The heading and the text of a step, or what is said after the last one. The text describes the heading, so that a screen reader reads both
 * when the heading takes focus. Renders a `<div>`.
 */
export const StepText = /* @__PURE__ */ forwardRef<HTMLHeadingElement, StepTextProps>(function StepText(props, ref) {
  const { id, step, walkthrough, ended, isMissing, children } = props;
  const messages = useWalkthroughMessages();
  const settings = useRichTextProps();
  const body = ended ? walkthrough.ending : step.body;
  const textId = `${id}-text`;
  return (
    <div data-hr={parts.content}>
      <h2
        data-hr={parts.title}
        id={`${id}-title`}
        lang={ended ? undefined : walkthrough.locale}
        aria-describedby={textId}
        ref={ref}
        tabIndex={-1}
      >
        {ended ? messages.endTitle : step.title}
      </h2>
      <div data-hr={parts.text} id={textId}>
        {isMissing && (
          <p data-hr={parts.missing}>
            <strong>{messages.missingTitle}</strong> {messages.missingBody}
          </p>
        )}
        {body ? (
          <RichText {...settings} value={body} lang={walkthrough.locale} headingLevel={3} />
        ) : (
          ended && <p>{messages.endBody}</p>
        )}
      </div>
      {!ended && children}
    </div>
  );
});

interface StepTextProps {
  id: string;
  step: WalkthroughStep;
  walkthrough: Walkthrough;
  ended: boolean;
  isMissing: boolean;
  /** Below the text: what there is to practise, answer or watch. */
  children?: ReactNode;
}
