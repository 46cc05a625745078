"use client";
import type { Handoff } from "@handrail/core";
import { useId, useRef } from "react";
import { parts } from "../anatomy.js";
import { HandoffList } from "../handoff/HandoffList.js";
import { useFormMessages } from "./useFormMessages.js";

/**
 * A list of what the customer already tried, which they can edit, and a checkbox to agree that it goes with the message. Renders a
 * `<fieldset>`.
 */
export function HandoffChoice({ handoff, onHandoffChange, redact, isAgreed, onAgreedChange }: HandoffChoiceProps) {
  const messages = useFormMessages();
  const id = useId();
  const checkbox = useRef<HTMLInputElement>(null);
  return (
    <fieldset data-hr={parts.formHandoff}>
      <legend data-hr={parts.formLabel}>{messages.handoffTitle}</legend>
      <p data-hr={parts.formHint} id={`${id}-why`}>
        {messages.handoffWhy}
      </p>
      <HandoffList
        handoff={handoff}
        onHandoffChange={onHandoffChange}
        redact={redact}
        // The activated button is gone, and focus would fall back to the body.
        onRemoved={() => checkbox.current?.focus()}
      />
      <label data-hr={parts.formCheckbox}>
        <input
          type="checkbox"
          ref={checkbox}
          checked={isAgreed}
          aria-describedby={`${id}-why`}
          onChange={(event) => onAgreedChange(event.target.checked)}
        />
        <span>{messages.handoffAgree}</span>
      </label>
    </fieldset>
  );
}

interface HandoffChoiceProps {
  handoff: Handoff;
  onHandoffChange: (handoff: Handoff) => void;
  /** Removes secrets from text that the customer has typed. */
  redact: ((handoff: Handoff) => Handoff) | undefined;
  isAgreed: boolean;
  onAgreedChange: (isAgreed: boolean) => void;
}
