"use client";
import type { Handoff } from "@handrail/core";
import { useId, useRef } from "react";
import { HandoffList } from "../handoff/HandoffList.js";
import { useFormWords } from "./useFormWords.js";

/**
 * What the customer already tried, as a list they can read, change and take entries out of, and a box to agree that it goes with the
 * message. Renders a `<fieldset>`.
 */
export function HandoverChoice({ handoff, onHandoffChange, redact, agreed, onAgreedChange }: HandoverChoiceProps) {
  const words = useFormWords();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  return (
    <fieldset data-hr="form-handover">
      <legend data-hr="form-label">{words.handoverTitle}</legend>
      <p data-hr="form-hint" id={`${id}-why`}>
        {words.handoverWhy}
      </p>
      {/* Focus goes to the box, as the button that was pressed is gone. */}
      <HandoffList {...{ handoff, onHandoffChange, redact }} onRemoved={() => box.current?.focus()} />
      <label data-hr="form-agree">
        <input
          type="checkbox"
          ref={box}
          checked={agreed}
          aria-describedby={`${id}-why`}
          onChange={(event) => onAgreedChange(event.target.checked)}
        />
        <span>{words.handoverAgree}</span>
      </label>
    </fieldset>
  );
}

interface HandoverChoiceProps {
  handoff: Handoff;
  onHandoffChange: (handoff: Handoff) => void;
  /** Takes secrets out of new words. */
  redact: ((handoff: Handoff) => Handoff) | undefined;
  agreed: boolean;
  onAgreedChange: (agreed: boolean) => void;
}
