"use client";
import type { useRichTextProps } from "@handrail/contact";
import type { MediaStep } from "@handrail/core";
import { RichText } from "@handrail/ui/rich-text";
import { parts } from "../anatomy.js";
import { mediaBody } from "./mediaBody.js";

/** The image or the video of a step. Renders a `<div>`. */
export function StepMediaView({ step, locale, settings, transcript, headingLevel = 2 }: StepMediaViewProps) {
  return (
    <div data-hr={parts.media}>
      <RichText
        {...settings}
        value={mediaBody(step.media, step.title, locale, transcript)}
        lang={locale}
        headingLevel={headingLevel}
      />
    </div>
  );
}

interface StepMediaViewProps {
  step: MediaStep;
  locale: string;
  settings: ReturnType<typeof useRichTextProps>;
  /** The heading of a video's transcript. */
  transcript: string;
  /** The level of the first headings in a transcript. @default 2 */
  headingLevel?: 2 | 5 | 6;
}
