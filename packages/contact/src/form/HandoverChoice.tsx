"use client";
import { format, type Handoff } from "@handrail/core";
import { handoff as english } from "@handrail/core/messages/en/handoff";
import { Button, Icon, VisuallyHidden } from "@handrail/ui/base";
import { X } from "lucide";
import { useId, useRef } from "react";
import { useMessages } from "../provider/useMessages.js";
import { entriesOf, withoutEntry } from "./handover.js";
import { useFormWords } from "./useFormWords.js";

/**
 * What the customer already tried, as a list they can read and take entries out of, and a box to agree that it goes with the
 * message. What is listed is what is sent. Renders a `<fieldset>`.
 */
export function HandoverChoice({ handoff, onHandoffChange, agreed, onAgreedChange }: HandoverChoiceProps) {
  const words = useFormWords();
  const said = useMessages().handoff ?? english;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const labels = { searches: said.searched, articles: said.read, steps: said.steps };
  return (
    <fieldset data-hr="form-handover">
      <legend data-hr="form-label">{words.handoverTitle}</legend>
      <p data-hr="form-hint" id={`${id}-why`}>
        {words.handoverWhy}
      </p>
      <ul data-hr="form-handover-list">
        {entriesOf(handoff).map((entry) => (
          <li key={`${entry.list} ${entry.index} ${entry.text}`}>
            <span>
              <span data-hr="form-handover-kind">{labels[entry.list]}: </span>
              <bdi dir="auto">{entry.text}</bdi>
            </span>
            <Button
              variant="quiet"
              onClick={() => {
                onHandoffChange(withoutEntry(handoff, entry));
                // The button that was pressed is gone.
                box.current?.focus();
              }}
            >
              <Icon icon={X} />
              <VisuallyHidden>{format(words.handoverRemove, { text: entry.text })}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
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
  agreed: boolean;
  onAgreedChange: (agreed: boolean) => void;
}
