"use client";
import type { useRichTextProps } from "@handrail/contact";
import type { Messages, PractiseStep, RichText as RichTextValue } from "@handrail/core";
import { Icon } from "@handrail/ui";
import { circleCheckIcon } from "@handrail/ui/icons";
import { RichText } from "@handrail/ui/rich-text";
import { parts } from "../anatomy.js";
import type { PracticeStatus } from "./usePractice.js";

/** What the user is asked to try out, with the hint, or that it is done. Renders a `<div>`. */
export function PracticeNote({ step, locale, settings, status, messages }: PracticeNoteProps) {
  if (status === "done")
    return (
      <p data-hr={parts.practiceDone}>
        <Icon icon={circleCheckIcon} /> {messages.done}
      </p>
    );
  return (
    <div data-hr={parts.practice}>
      <p>{messages.instruction}</p>
      {status === "hint" && step.hint && <PracticeHint hint={step.hint} {...{ locale, settings, messages }} />}
    </div>
  );
}

/** Help for a step that is practised. Renders a `<div>`. */
export function PracticeHint({ hint, locale, settings, messages, headingLevel = 4 }: PracticeHintProps) {
  return (
    <div data-hr={parts.hint}>
      <strong>{messages.hint}</strong>
      <RichText {...settings} value={hint} lang={locale} headingLevel={headingLevel} />
    </div>
  );
}

interface PracticeHintProps {
  hint: RichTextValue;
  locale: string;
  settings: ReturnType<typeof useRichTextProps>;
  messages: Messages["walkthrough"]["practice"];
  /** The level of the hint's first headings. @default 4 */
  headingLevel?: 4 | 5 | 6;
}

interface PracticeNoteProps {
  step: PractiseStep;
  locale: string;
  settings: ReturnType<typeof useRichTextProps>;
  status: PracticeStatus;
  messages: Messages["walkthrough"]["practice"];
}
