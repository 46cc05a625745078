"use client";
import { type FormProblems, problemOrder } from "@handrail/core/message";
import type { MouseEvent, Ref } from "react";
import { parts } from "../anatomy.js";
import { useFormMessages } from "./useFormMessages.js";

/** A list of the validation errors above the form, each a link to its field. Renders a `<div>` that takes focus. */
export function ErrorSummary({ problems, fieldId, summaryRef }: ErrorSummaryProps) {
  const messages = useFormMessages();
  const focusField = (event: MouseEvent, name: string) => {
    // Following the link would change the address and only scroll to the field.
    event.preventDefault();
    document.getElementById(fieldId(name))?.focus();
  };
  return (
    <div data-hr={parts.formSummary} tabIndex={-1} ref={summaryRef}>
      {/* As in GOV.UK Frontend: an alert that takes focus itself is spoken more than once, or not completely. */}
      <div role="alert">
        <p data-hr={parts.formSummaryTitle}>{messages.problems}</p>
        <ul>
          {problemOrder.map(
            (name) =>
              problems[name] && (
                <li key={name}>
                  <a href={`#${fieldId(name)}`} onClick={(event) => focusField(event, name)}>
                    {problems[name]}
                  </a>
                </li>
              ),
          )}
        </ul>
      </div>
    </div>
  );
}

interface ErrorSummaryProps {
  problems: FormProblems;
  /** Returns the id of a field's element. */
  fieldId: (name: string) => string;
  summaryRef: Ref<HTMLDivElement>;
}
