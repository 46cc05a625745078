"use client";
import type { ReactNode } from "react";
import { type FieldName, longestMessage } from "./formModel.js";
import { useFormWords } from "./useFormWords.js";

/** What browsers and keyboards are told of each field (WCAG 2.2 1.3.5). */
const attributes = {
  name: { autoComplete: "name" },
  email: { autoComplete: "email", type: "email", inputMode: "email", spellCheck: false },
  phone: { autoComplete: "tel", type: "tel", inputMode: "tel" },
  subject: { autoComplete: "off" },
} as const;

/** One question with its label, its field and what to correct. Renders a `<div>`. */
export function FormField({ name, id, value, need, problem, onChange }: FormFieldProps) {
  const words = useFormWords();
  const shared = {
    id,
    name,
    value,
    "data-hr": "form-input",
    // What people write need not be in the direction of the page.
    dir: "auto",
    required: need === "required",
    "aria-invalid": problem ? true : undefined,
    "aria-describedby": problem ? `${id}-problem` : undefined,
  } as const;
  return (
    <div data-hr="form-field" data-invalid={problem ? "" : undefined}>
      <label htmlFor={id} data-hr="form-label">
        {words[name]}
        {need === "optional" && <Optional>{words.optional}</Optional>}
      </label>
      {problem && (
        <p id={`${id}-problem`} data-hr="form-problem">
          {problem}
        </p>
      )}
      {name === "message" ? (
        <textarea
          {...shared}
          rows={6}
          maxLength={2 * longestMessage}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input {...attributes[name]} {...shared} maxLength={500} onChange={(event) => onChange(event.target.value)} />
      )}
    </div>
  );
}

function Optional({ children }: { children: ReactNode }) {
  return <span data-hr="form-optional"> {children}</span>;
}

interface FormFieldProps {
  name: FieldName;
  id: string;
  value: string;
  need: "required" | "optional";
  problem: string | undefined;
  onChange: (value: string) => void;
}
