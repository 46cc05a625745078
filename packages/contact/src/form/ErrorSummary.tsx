"use client";
import { type Ref, useId } from "react";
import { type FormProblems, problemOrder } from "./formModel.js";
import { useFormWords } from "./useFormWords.js";

/** What to correct, in one list above the form, each a link to its field. Renders a `<div>` that takes focus. */
export function ErrorSummary({ problems, fieldId, summaryRef }: ErrorSummaryProps) {
  const words = useFormWords();
  const id = useId();
  return (
    <div data-hr="form-summary" role="alert" aria-labelledby={id} tabIndex={-1} ref={summaryRef}>
      <p data-hr="form-summary-title" id={id}>
        {words.problems}
      </p>
      <ul>
        {problemOrder.map((name) => {
          const problem = problems[name];
          if (!problem) return null;
          return (
            <li key={name}>
              <a
                href={`#${fieldId(name)}`}
                onClick={(event) => {
                  // The address stays as it is, and the field has focus rather than only being scrolled to.
                  event.preventDefault();
                  document.getElementById(fieldId(name))?.focus();
                }}
              >
                {problem}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface ErrorSummaryProps {
  problems: FormProblems;
  fieldId: (name: string) => string;
  summaryRef: Ref<HTMLDivElement>;
}
